import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Panel } from '@/ui/panel'
import { type ChapterKind, sellsMembership } from '../domain/chapter-kinds'

/** How one belongs: a chapter that sells membership is joined, the others are followed. */
export async function JoinPanel({ locale, kind }: { readonly locale: Locale; readonly kind: ChapterKind }) {
  const t = await getTranslations({ locale, namespace: 'chapters.chapter.join' })
  const sells = sellsMembership(kind)
  return (
    <Panel aria-labelledby="join" className="grid gap-4">
      <h2 id="join" className="text-lg">
        {t('title')}
      </h2>
      <p className="text-sm">{t(kind)}</p>
      <ButtonLink as={Link} href={sells ? '/my/membership' : '/my/communication'} variant="accent">
        {sells ? t('member') : t('follow')}
      </ButtonLink>
    </Panel>
  )
}
