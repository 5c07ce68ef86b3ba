import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { civilDateAt } from '@/kernel/civil-date'
import { moneyInWords } from '@/kernel/money'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { recordReads } from '@/platform/database/audit-log'
import { MEMBER_WORDS } from '../member-words'
import { membersScope } from '../members-scope'
import { findMember, listPlans } from '../queries/find-member'
import { DeskFrame } from './desk-frame'
import { GrantSection } from './grant-section'
import { MemberPeriods } from './member-periods'

/** One person: the periods there were, and for the Office what can be done about them. */
export async function MemberView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = MEMBER_WORDS[language]
  const scope = membersScope(staffOf(req))
  const alumnusId = idIn(view.params?.segments)
  if (scope === null) {
    return (
      <DeskFrame view={view} title={words.title}>
        <p>{words.notYours}</p>
      </DeskFrame>
    )
  }
  const database = req.payload.db.drizzle
  const member = alumnusId ? await findMember(database, { alumnusId, scope, locale: language }) : null
  if (!member) {
    return (
      <DeskFrame view={view} title={words.title}>
        <p>{words.notFound}</p>
        <p>
          <Link href="/admin/members">{words.back}</Link>
        </p>
      </DeskFrame>
    )
  }
  const isOffice = hasRole(staffOf(req), 'office')
  const [plans] = await Promise.all([
    isOffice ? listPlans(database, language) : [],
    recordReads(req, { how: 'read', people: [member.id] }),
  ])
  const done = view.searchParams?.done
  const notice = done === 'granted' || done === 'ended' ? words.done[done] : null
  return (
    <DeskFrame view={view} title={`${member.name} · ${member.number}`}>
      {notice && (
        <p role="status" className="members__notice">
          {notice}
        </p>
      )}
      <p className="members__ways">
        <Link href="/admin/members">{words.back}</Link>
        {(isOffice || scope !== 'all') && (
          <a href={`/admin/collections/alumni/${member.id}`}>{words.inRegister}</a>
        )}
      </p>
      <MemberPeriods
        member={member}
        mayEnd={isOffice}
        words={words}
        language={language}
        money={(cents) => moneyInWords(cents, language)}
      />
      {isOffice && !member.deceased && (
        <GrantSection
          member={member}
          plans={plans.map(({ priceCents, ...plan }) => ({
            ...plan,
            price: moneyInWords(priceCents, language),
          }))}
          today={civilDateAt(new Date())}
          words={words}
          language={language}
        />
      )}
    </DeskFrame>
  )
}

function idIn(segments: unknown): number | null {
  const last: unknown = Array.isArray(segments) ? segments.at(-1) : null
  const id = typeof last === 'string' && /^\d{1,9}$/.test(last) ? Number(last) : 0
  return id > 0 ? id : null
}
