import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { RichText } from '@/platform/payload/rich-text'
import type { ButtonVariant } from '@/ui/button-class'
import { ButtonLink } from '@/ui/button-link'
import { Prose } from '@/ui/prose'
import type { FaqEntryView } from '../queries/list-faq'
import { keyOfRoom } from './key-of-room'
import { LanguageNotice } from './language-notice'

type FaqAnswerProps = {
  readonly entry: FaqEntryView
  readonly locale: Locale
  readonly headingLevel: 2 | 3 | 4
  /** The look of the first button; accent where this answer is all there is on the screen. */
  readonly firstButton: ButtonVariant
}

/** An answer and the buttons to the rooms where one does what it says. */
export async function FaqAnswer({ entry, locale, headingLevel, firstButton }: FaqAnswerProps) {
  const t = await getTranslations({ locale, namespace: 'common' })
  const { content, lang } = entry.answer
  return (
    <>
      <LanguageNotice locale={locale} lang={lang} />
      <Prose data-filter-text lang={lang === locale ? undefined : lang}>
        <RichText content={content} locale={lang} headingLevel={headingLevel} />
      </Prose>
      {entry.rooms.length > 0 && (
        <p className="mt-6 flex flex-wrap gap-4 print:hidden">
          {entry.rooms.map((room, index) => (
            <ButtonLink key={room} as={Link} href={room} variant={index === 0 ? firstButton : 'quiet'}>
              {t(`go.${keyOfRoom(room)}`)}
            </ButtonLink>
          ))}
        </p>
      )}
    </>
  )
}
