import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { Link } from '@/platform/i18n/navigation'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { listWithdrawals } from '../find-withdrawal'

type WithdrawLinksProps = { readonly locale: Locale; readonly alumnusId: number; readonly now: Date }

/** What was bought lately and can still be given back; nothing when there is none. */
export async function WithdrawLinks({ locale, alumnusId, now }: WithdrawLinksProps) {
  const { drizzle } = (await getPortal()).db
  const withdrawals = await listWithdrawals(drizzle, { alumnusId, locale, now })
  if (withdrawals.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'withdrawal.links' })
  return (
    <section aria-labelledby="withdraw">
      <SectionHeading titleId="withdraw" title={t('title')} />
      <ul className="grid max-w-[44rem] gap-4">
        {withdrawals.map(({ orderCode, until, lines }) => (
          <li key={orderCode}>
            <p>
              {t('text', {
                chapters: lines.map(({ chapter }) => chapter).join(', '),
                until: dayInWords(new Date(`${until}T12:00:00Z`), locale),
              })}
            </p>
            <TextLink
              as={Link}
              href={{ pathname: '/my/membership/withdraw/[code]', params: { code: orderCode } }}
            >
              {t('link')}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
