import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { MONEY_WORDS } from './money-words'

/** The way to the treasurer's screen, below the collections, for who keeps the books. */
export function MoneyLink({ user, i18n }: ServerProps) {
  if (!hasRole(staffOf({ user: user ?? null }), 'treasurer', 'office')) return null
  return (
    <Link className="nav__link" href="/admin/money">
      <span className="nav__link-label">{MONEY_WORDS[i18n.language === 'en' ? 'en' : 'nl'].title}</span>
    </Link>
  )
}
