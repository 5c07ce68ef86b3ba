import Link from 'next/link'
import type { ServerProps } from 'payload'
import { staffOf } from '@/platform/auth/staff-access'
import { MEMBER_WORDS } from '../member-words'
import { membersScope } from '../members-scope'

/** The way to the members, below the collections, for who may see some. */
export function MembersLink({ user, i18n }: ServerProps) {
  if (membersScope(staffOf({ user: user ?? null })) === null) return null
  return (
    <Link className="nav__link" href="/admin/members">
      <span className="nav__link-label">{MEMBER_WORDS[i18n.language === 'en' ? 'en' : 'nl'].title}</span>
    </Link>
  )
}
