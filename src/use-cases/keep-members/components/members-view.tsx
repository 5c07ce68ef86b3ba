import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { civilDateAt } from '@/kernel/civil-date'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { recordReads } from '@/platform/database/audit-log'
import { readMembersQuestion } from '../domain/members-question'
import { MEMBER_WORDS } from '../member-words'
import { membersScope } from '../members-scope'
import { findByNumber, listSellingChapters } from '../queries/find-member'
import { listMembers } from '../queries/list-members'
import { DeskFrame } from './desk-frame'
import { MemberTable } from './member-table'
import { MembersFilter } from './members-filter'

/** Who is a member of what, on a day; works without script. */
export async function MembersView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = MEMBER_WORDS[language]
  return (
    <DeskFrame view={view} title={words.title}>
      {membersScope(staffOf(req)) === null ? (
        <p>{words.notYours}</p>
      ) : (
        <Members req={req} language={language} asked={view.searchParams ?? {}} />
      )}
    </DeskFrame>
  )
}

type MembersProps = {
  readonly req: PayloadRequest
  readonly language: 'nl' | 'en'
  readonly asked: Readonly<Record<string, string | string[] | undefined>>
}

async function Members({ req, language, asked }: MembersProps) {
  const words = MEMBER_WORDS[language]
  const today = civilDateAt(new Date())
  const question = readMembersQuestion(asked, { today })
  const scope = membersScope(staffOf(req)) ?? []
  const database = req.payload.db.drizzle
  const isOffice = hasRole(staffOf(req), 'office')
  const [found, chapters] = await Promise.all([
    listMembers(database, { question, scope, locale: language }),
    listSellingChapters(database, { scope, locale: language }),
  ])
  if (found.total === 0 && isOffice) {
    // Whoever never was a member stands in no list; the Office goes straight to the person.
    const person = await findByNumber(database, question.words)
    if (person !== null) redirect(`/admin/members/${person}`)
  }
  await recordReads(req, { how: 'listed', people: found.members.map(({ alumnusId }) => alumnusId) })
  return (
    <>
      <MembersFilter
        question={question}
        counts={found.counts}
        chapters={chapters}
        today={today}
        words={words}
        language={language}
      />
      <MemberTable found={found} question={question} today={today} words={words} language={language} />
      {isOffice && (
        <p>
          <Link href="/admin/members/import">{words.importLink}</Link>
        </p>
      )}
    </>
  )
}
