import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Arcade } from '@/ui/arcade'
import { ButtonLink } from '@/ui/button-link'
import { Container } from '@/ui/container'
import { Door } from '@/ui/door'
import { DoorList } from '@/ui/door-list'
import type { Home } from '../queries/get-home'

type HomeWelcomeProps = { readonly home: Home; readonly locale: Locale }

/** The welcome, the next step for who comes for the first time, and a door for everything one can do here. */
export async function HomeWelcome({ home, locale }: HomeWelcomeProps) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const { site, doors, numberQuestion } = home
  const whereIsMyNumber = numberQuestion
    ? ({ pathname: '/faq/[slug]', params: { slug: numberQuestion } } as const)
    : '/faq'
  return (
    <Container className="grid gap-x-16 gap-y-14 pt-12 sm:pt-16 lg:grid-cols-[1.15fr_0.85fr]">
      <div className="flex flex-col">
        <h1 className="text-4xl">
          {site.welcome.map((sentence) => (
            <span key={sentence} className="block">
              {sentence}
            </span>
          ))}
        </h1>
        <p className="mt-6 max-w-[27em] text-ink-muted text-lg">{site.welcomeLead}</p>
        <p className="mt-8 flex flex-wrap gap-4">
          <ButtonLink as={Link} href="/activate" variant="accent">
            {t('activate')}
          </ButtonLink>
          <ButtonLink as={Link} href={whereIsMyNumber}>
            {t('whereIsMyNumber')}
          </ButtonLink>
        </p>
        <Arcade
          seed="alumninet"
          arches={7}
          open={4}
          className="mt-auto hidden w-full pt-16 text-brand opacity-70 lg:block"
        />
      </div>
      <nav aria-label={t('doors')}>
        <DoorList>
          {doors.map(({ label, href, note }) => (
            <Door key={label} as={Link} href={href} hint={note}>
              {label}
            </Door>
          ))}
        </DoorList>
      </nav>
    </Container>
  )
}
