import type { ReactNode } from 'react'
import { PortalFrame } from '@/features/content/components/portal-frame'
import type { Locale } from '@/kernel/locale'
import type { Addresses } from '@/platform/i18n/addresses'
import type { Room } from '@/platform/i18n/pathnames'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { StepProgress } from '@/ui/step-progress'

type AccountScreenProps = {
  readonly locale: Locale
  readonly addresses: Addresses
  readonly room?: Room
  readonly title: string
  readonly lead?: string
  readonly step?: { readonly current: number; readonly label: string }
  readonly children: ReactNode
}

/** One step of getting in: one question, in the narrow column of a form. */
export function AccountScreen({ locale, addresses, room, title, lead, step, children }: AccountScreenProps) {
  return (
    <PortalFrame locale={locale} addresses={addresses} room={room}>
      <Container width="form" className="pt-8 pb-24 sm:pt-12">
        {step && <StepProgress className="mb-6" label={step.label} current={step.current} total={3} />}
        <PageHeading className="mb-8" title={title} lead={lead} />
        {children}
      </Container>
    </PortalFrame>
  )
}

/** Other ways to go on, under the form. */
export const OtherWays = ({ children }: { readonly children: ReactNode }) => (
  <div className="mt-10 grid justify-items-start gap-3 border-line border-t pt-6">{children}</div>
)
