import { draftMode } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { currentReader } from '@/app/current-reader'
import type { Locale } from '@/kernel/locale'
import { Container } from '@/ui/container'

/** Stands above every page of a preview, and above no other. */
export async function DraftBar({ locale }: { readonly locale: Locale }) {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return null
  const [t, { draft }] = await Promise.all([
    getTranslations({ locale, namespace: 'shell.preview' }),
    currentReader(),
  ])
  return (
    <aside className="border-warning border-b-4 bg-warning-tint print:hidden" aria-label={t('title')}>
      <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
        <p>
          <strong className="text-warning">{draft ? t('title') : t('publicTitle')}</strong>{' '}
          {draft ? t('text') : t('publicText')}
        </p>
        <form action="/api/preview/leave" method="post">
          <button type="submit" className="min-h-11 cursor-pointer font-semibold underline">
            {t('leave')}
          </button>
        </form>
      </Container>
    </aside>
  )
}
