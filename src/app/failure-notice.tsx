import { incidentOf, isDatabaseDownDigest } from '@/platform/database/database-down-digest'
import type { Locale } from '@/kernel/locale'
import { Arcade } from '@/ui/arcade'
import { ButtonLink } from '@/ui/button-link'
import { PageHeading } from '@/ui/page-heading'
import en from '../../messages/en/errors.json'
import nl from '../../messages/nl/errors.json'

type FailureNoticeProps = {
  readonly locale: Locale
  /** All that is known of the error in a browser. */
  readonly digest: string | undefined
  /** Where one wanted to go. */
  readonly path: string
}

const WORDS = { nl, en } satisfies Record<Locale, typeof nl>

/** Something failed: what to do, and a number to mention. Nothing else of the error is shown or known here. */
export function FailureNotice({ locale, digest, path }: FailureNoticeProps) {
  const words = WORDS[locale]
  const { title, text } = isDatabaseDownDigest(digest) ? words.databaseDown : words.failure
  const { failure } = words
  return (
    <section lang={locale} className="grid gap-8">
      <Arcade seed="failure" arches={3} className="h-16 w-auto justify-self-start text-line-control" />
      <PageHeading title={title} lead={text}>
        <ButtonLink href={path} variant="brand">
          {failure.retry}
        </ButtonLink>
        <ButtonLink href={`/${locale}`}>{failure.home}</ButtonLink>
      </PageHeading>
      {digest && (
        <p className="text-ink-muted text-sm">
          {failure.incident} <strong className="tabular-nums">{incidentOf(digest)}</strong>
        </p>
      )}
    </section>
  )
}
