import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { DIPLOMA_WORDS } from './diploma-words'

const LIST = '/admin/collections/diplomas'
const TO_CHECK = `${LIST}?where[or][0][and][0][state][equals]=unverified&sort=createdAt`

/** Above the list of diplomas: those that wait for the Office, the longest first. */
export async function DiplomasToCheck({ payload, user, i18n }: ServerProps) {
  if (!hasRole(staffOf({ user: user ?? null }), 'office')) return null
  const words = DIPLOMA_WORDS[i18n.language === 'en' ? 'en' : 'nl']
  const { totalDocs } = await payload.count({
    collection: 'diplomas',
    where: { state: { equals: 'unverified' } },
    user: user ?? null,
    overrideAccess: false,
  })
  return (
    <p className="diplomas-to-check">
      {totalDocs === 0 ? words.none : <Link href={TO_CHECK}>{`${words.toCheck} (${totalDocs})`}</Link>}
      {' · '}
      <Link href={LIST}>{words.all}</Link>
    </p>
  )
}

/** The way there from every screen of the admin, for the Office alone. */
export function DiplomasToCheckLink({ user, i18n }: ServerProps) {
  if (!hasRole(staffOf({ user: user ?? null }), 'office')) return null
  return (
    <Link className="nav__link" href={TO_CHECK}>
      <span className="nav__link-label">{DIPLOMA_WORDS[i18n.language === 'en' ? 'en' : 'nl'].toCheck}</span>
    </Link>
  )
}
