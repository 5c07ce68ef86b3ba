import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { currentStaff } from '@/platform/auth/current-staff'
import { Callout } from '@/ui/callout'
import { mayActivateLibraryCards } from '@/use-cases/activate-library-card/activate-library-card'
import { ActivateAtDeskButton } from './activate-at-desk-button'

type LibraryDeskProps = { readonly locale: Locale; readonly token: string; readonly isDone: boolean }

/** What a clerk of a library does with a valid card; nobody else sees that it can be done. */
export async function LibraryDesk({ locale, token, isDone }: LibraryDeskProps) {
  if (!mayActivateLibraryCards(await currentStaff())) return null
  const t = await getTranslations({ locale, namespace: 'card.desk' })
  return (
    <section aria-labelledby="desk" className="grid gap-4 border-line border-t pt-6">
      <h2 id="desk">{t('title')}</h2>
      {isDone ? (
        <Callout role="status" tone="success" title={t('done')} />
      ) : (
        <>
          <p>{t('text')}</p>
          <ActivateAtDeskButton
            locale={locale}
            token={token}
            words={{ submit: t('submit'), refused: t('refused') }}
          />
        </>
      )}
    </section>
  )
}
