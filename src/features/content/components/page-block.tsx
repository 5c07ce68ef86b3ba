import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { RichText } from '@/platform/payload/rich-text'
import { ButtonLink } from '@/ui/button-link'
import { Callout } from '@/ui/callout'
import { Disclosure } from '@/ui/disclosure'
import { Figure } from '@/ui/figure'
import { Icon } from '@/ui/icon'
import { Prose } from '@/ui/prose'
import { Step } from '@/ui/step'
import { Steps } from '@/ui/steps'
import { fileKind, fileSize } from '../domain/file-size'
import { getSite } from '../queries/get-site'
import { listFaq } from '../queries/list-faq'
import type { PageBlockView } from '../queries/page-blocks-view'
import { VideoLink } from './video-link'
import { FaqAnswer } from './faq-answer'
import { InLanguage } from './in-language'
import { OfficeContact } from './office-contact'

type PageBlockProps = {
  readonly block: PageBlockView
  readonly locale: Locale
  /** The language the block stands in. */
  readonly lang: Locale
}

/** One part of a page that editors wrote, without its heading. */
export function PageBlock({ block, locale, lang }: PageBlockProps) {
  switch (block.type) {
    case 'text':
      return <TextBlock block={block} lang={lang} />
    case 'steps':
      return <StepsBlock block={block} />
    case 'callout':
      return <CalloutBlock block={block} locale={locale} />
    case 'image':
      return <ImageBlock block={block} />
    case 'video':
      return <VideoBlock block={block} locale={locale} />
    case 'download':
      return <DownloadBlock block={block} locale={locale} />
    case 'faqList':
      return <FaqListBlock block={block} locale={locale} />
    case 'contact':
      return <ContactBlock locale={locale} />
  }
}

type Block<Type extends PageBlockView['type']> = { readonly block: Extract<PageBlockView, { type: Type }> }
type Reader = { readonly locale: Locale }

function TextBlock({ block, lang }: Block<'text'> & { readonly lang: Locale }) {
  return (
    <Prose>
      <RichText content={block.content} locale={lang} />
    </Prose>
  )
}

function StepsBlock({ block }: Block<'steps'>) {
  return (
    <Steps>
      {block.steps.map(({ title, body }) => (
        <Step key={title} title={title}>
          {body && <p>{body}</p>}
        </Step>
      ))}
    </Steps>
  )
}

async function CalloutBlock({ block, locale }: Block<'callout'> & Reader) {
  const t = await getTranslations({ locale, namespace: 'pages.callout' })
  return (
    <Callout tone={block.tone} title={t(block.tone)}>
      <p>{block.body}</p>
    </Callout>
  )
}

function ImageBlock({ block: { picture, caption } }: Block<'image'>) {
  return (
    <Figure caption={caption} credit={picture.credit}>
      {/* Next's own image component writes a style attribute, which the content security policy refuses. */}
      <img
        src={picture.url}
        srcSet={picture.sources || undefined}
        sizes="(min-width: 44rem) 41rem, 100vw"
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading="lazy"
        className="h-auto"
      />
    </Figure>
  )
}

async function VideoBlock({ block, locale }: Block<'video'> & Reader) {
  const t = await getTranslations({ locale, namespace: 'pages.video' })
  const words = {
    play: t('play'),
    open: t('open'),
    notice: t('notice'),
    frame: t('frame', { title: block.title }),
  }
  return <VideoLink videoId={block.videoId} title={block.title} words={words} />
}

async function DownloadBlock({ block, locale }: Block<'download'> & Reader) {
  const t = await getTranslations({ locale, namespace: 'pages.download' })
  return (
    <a
      href={block.url}
      download
      className="group flex min-h-14 items-center gap-4 rounded-md border border-line bg-surface-raised px-5 py-4 text-ink no-underline hover:border-brand"
    >
      <Icon name="download" className="text-accent text-xl" />
      <span className="grid">
        <span className="font-semibold group-hover:underline">{block.title}</span>
        <span className="text-ink-muted text-sm">
          {t('file', { type: fileKind(block.mimeType), size: fileSize(block.bytes, locale) })}
        </span>
      </span>
    </a>
  )
}

async function FaqListBlock({ block, locale }: Block<'faqList'> & Reader) {
  const categories = await listFaq(locale)
  const entries = categories.flatMap((category) => category.entries)
  const chosen = block.entryIds.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  return (
    <div className="border-line border-t">
      {chosen.map((entry) => (
        <Disclosure
          key={entry.id}
          id={entry.slugs[locale]}
          question={<InLanguage locale={locale} shown={entry.question} />}
        >
          <FaqAnswer entry={entry} locale={locale} headingLevel={4} firstButton="brand" />
        </Disclosure>
      ))}
    </div>
  )
}

async function ContactBlock({ locale }: Reader) {
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'pages.contact' }),
    getSite(locale),
  ])
  return (
    <div className="grid gap-4">
      <OfficeContact locale={locale} site={site} />
      <p className="print:hidden">
        <ButtonLink as={Link} href="/contact">
          {t('page')}
        </ButtonLink>
      </p>
    </div>
  )
}
