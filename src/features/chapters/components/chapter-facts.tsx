import { getTranslations } from 'next-intl/server'
import type { Locale, ShownText } from '@/kernel/locale'
import { InLanguage } from '@/platform/i18n/in-language'
import { Fact } from '@/ui/fact'
import { Facts } from '@/ui/facts'
import { Icon } from '@/ui/icon'
import { TextLink } from '@/ui/text-link'
import type { ChapterDetails } from '../queries/find-chapter'

type ChapterFactsProps = {
  readonly locale: Locale
  readonly chapter: ChapterDetails
  /** Names of the studies it stands for. */
  readonly studies: readonly ShownText[]
}

/** For whom, who runs it, and how to reach them. */
export async function ChapterFacts({ locale, chapter, studies }: ChapterFactsProps) {
  const t = await getTranslations({ locale, namespace: 'chapters.chapter' })
  const { board, email, website, links } = chapter
  return (
    <Facts layout="stacked">
      {studies.length > 0 && (
        <Fact term={t('studies')}>
          {studies.map((study) => (
            <p key={study.text}>
              <InLanguage locale={locale} shown={study} />
            </p>
          ))}
        </Fact>
      )}
      {board.length > 0 && (
        <Fact term={t('board')}>
          <ul className="grid gap-2">
            {board.map(({ name, role }) => (
              <li key={name} className="leading-snug">
                {name}
                <span className="block font-normal text-ink-muted text-sm">
                  <InLanguage locale={locale} shown={role} />
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {(email || website || links.length > 0) && (
        <Fact term={t('contact.title')}>
          <ul>
            {email && (
              <li>
                <TextLink href={`mailto:${email}`} variant="standalone" className="[overflow-wrap:anywhere]">
                  <Icon name="mail" />
                  {email}
                </TextLink>
              </li>
            )}
            {[...(website ? [{ label: t('contact.website'), url: website }] : []), ...links].map(
              ({ label, url }) => (
                <li key={url}>
                  <TextLink href={url} rel="noopener" variant="standalone">
                    <Icon name="external" />
                    {label}
                  </TextLink>
                </li>
              ),
            )}
          </ul>
        </Fact>
      )}
    </Facts>
  )
}
