import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { IMPORT_WORDS } from './register-import-words'

/** The way to the import's screen, below the collections, for the Office alone. */
export function RegisterImportLink({ user, i18n }: ServerProps) {
  if (!hasRole(staffOf({ user: user ?? null }), 'office')) return null
  const words = IMPORT_WORDS[i18n.language === 'en' ? 'en' : 'nl']
  return (
    <Link className="nav__link" href="/admin/register-import">
      <span className="nav__link-label">{words.title}</span>
    </Link>
  )
}
