import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Arcade } from '@/ui/arcade'
import { ButtonLink } from '@/ui/button-link'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { TextLink } from '@/ui/text-link'
import { getSite } from '../queries/get-site'
import { OfficeContact } from './office-contact'

type SoonRoomProps = {
  readonly locale: Locale
  /** The room's words in the messages. */
  readonly words: string
}

/** A room that is not open yet: what one will do there, and who helps in the meantime. */
export async function SoonRoom({ locale, words }: SoonRoomProps) {
  const [t, site] = await Promise.all([getTranslations({ locale, namespace: 'soon' }), getSite(locale)])
  return (
    <Container className="pt-10 sm:pt-14">
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1.15fr_0.85fr]">
        <div>
          <PageHeading
            kicker={t('kicker')}
            title={t(`rooms.${words}.title`)}
            lead={t(`rooms.${words}.what`)}
          />
          <Arcade seed={words} arches={5} className="mt-10 w-full max-w-md text-brand opacity-60" />
          <p className="mt-6">{t('notYet')}</p>
          <p className="mt-2">
            <TextLink as={Link} href="/" variant="back">
              {t('back')}
            </TextLink>
          </p>
        </div>
        <Panel aria-labelledby="meanwhile" className="grid gap-5">
          <h2 id="meanwhile" className="text-xl">
            {t('meanwhile')}
          </h2>
          <p>{t(`rooms.${words}.meanwhile`)}</p>
          <OfficeContact locale={locale} site={site} />
          <p className="flex flex-wrap gap-4">
            <ButtonLink as={Link} href="/contact" variant="accent">
              {t('contact')}
            </ButtonLink>
            <ButtonLink as={Link} href="/faq">
              {t('faq')}
            </ButtonLink>
          </p>
        </Panel>
      </div>
    </Container>
  )
}
