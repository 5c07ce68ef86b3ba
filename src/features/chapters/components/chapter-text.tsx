import type { Locale } from '@/kernel/locale'
import { Picture } from '@/platform/payload/picture'
import { RichText } from '@/platform/payload/rich-text'
import { Figure } from '@/ui/figure'
import { Prose } from '@/ui/prose'
import type { ChapterDetails } from '../queries/find-chapter'

type ChapterTextProps = {
  readonly locale: Locale
  readonly chapter: Pick<ChapterDetails, 'body' | 'picture'>
}

/** The chapter in its own words, under its picture. */
export function ChapterText({ locale, chapter }: ChapterTextProps) {
  const { picture, body } = chapter
  return (
    <>
      {picture && (
        <Figure credit={picture.credit}>
          <Picture picture={picture} sizes="(min-width: 64rem) 46rem, 100vw" />
        </Figure>
      )}
      {body && (
        <Prose {...(body.lang === locale ? {} : { lang: body.lang })}>
          <RichText content={body.content} locale={body.lang} headingLevel={2} />
        </Prose>
      )}
    </>
  )
}
