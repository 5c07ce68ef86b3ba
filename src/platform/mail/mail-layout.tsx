import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  pixelBasedPreset,
  Preview,
  Section,
  Tailwind,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'

/** The paper and ink of the portal; mail programs know no style sheet, so these are the tokens as they are in the light. */
const COLOURS = {
  paper: '#FBF9F4',
  raised: '#FFFFFF',
  ink: '#14213D',
  muted: '#4B5768',
  line: '#DDD6C8',
  brand: '#123A63',
  accent: '#B5431A',
}

type MailLayoutProps = {
  readonly locale: Locale
  readonly title: string
  /** Who sends it, under a line at the end. */
  readonly sender: ReactNode
  readonly children: ReactNode
}

/** A mail of the portal: a heading, the text, at most one button, and who it comes from. */
export function MailLayout({ locale, title, sender, children }: MailLayoutProps) {
  return (
    <Tailwind config={{ presets: [pixelBasedPreset], theme: { extend: { colors: COLOURS } } }}>
      <Html lang={locale}>
        <Head />
        <Preview>{title}</Preview>
        <Body className="m-0 bg-paper py-8 font-sans text-ink">
          <Container className="max-w-[36rem] rounded-md border border-line border-solid bg-raised px-6 py-6">
            <Text className="m-0 font-semibold font-serif text-[20px] text-brand">Alumninet</Text>
            <Heading as="h1" className="mt-6 mb-0 font-semibold font-serif text-[26px] leading-tight">
              {title}
            </Heading>
            {children}
            <Section className="mt-8 border-0 border-line border-t border-solid pt-4">
              <Text className="m-0 text-[14px] text-muted leading-normal">{sender}</Text>
            </Section>
          </Container>
        </Body>
      </Html>
    </Tailwind>
  )
}

export const MailText = ({ children }: { readonly children: ReactNode }) => (
  <Text className="mt-4 mb-0 text-[17px] leading-relaxed">{children}</Text>
)

/** The one next step. */
export const MailButton = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <Button href={href} className="mt-6 rounded-md bg-accent px-6 py-3 font-semibold text-[17px] text-white">
    {children}
  </Button>
)

/** Letters and digits that somebody has to copy. */
export const MailCode = ({ children }: { readonly children: ReactNode }) => (
  <Text className="mt-2 mb-0 font-mono font-semibold text-[26px] leading-normal tracking-widest">
    {children}
  </Text>
)
