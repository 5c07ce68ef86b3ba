import { getTranslations } from 'next-intl/server'
import type { SiteView } from '@/features/content/queries/get-site'
import type { Locale } from '@/kernel/locale'
import { RichText } from '@/platform/payload/rich-text'
import { Container } from '@/ui/container'
import { Prose } from '@/ui/prose'

type HomeStoryProps = { readonly story: NonNullable<SiteView['story']>; readonly locale: Locale }

/** One story of somebody who came back. */
export async function HomeStory({ story, locale }: HomeStoryProps) {
  const t = await getTranslations({ locale, namespace: 'home.story' })
  return (
    <Container className="mt-24">
      <article className="grid gap-x-16 gap-y-6 lg:grid-cols-[0.85fr_1.15fr]">
        <header>
          <p className="font-semibold text-brand text-sm">{t('kicker')}</p>
          <h2 className="mt-2 text-2xl">{story.title}</h2>
          <p className="mt-4 text-ink-muted text-lg">{story.lead}</p>
        </header>
        <Prose className="lg:border-brand lg:border-s-3 lg:ps-10">
          <RichText content={story.body} locale={locale} />
        </Prose>
      </article>
    </Container>
  )
}
