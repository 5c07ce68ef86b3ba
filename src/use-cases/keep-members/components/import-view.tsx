import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { IMPORT_WORDS } from '../import-words'
import { DeskFrame } from './desk-frame'
import { ImportMembers } from './import-members'

/** The Office's screen for a list of members of before. */
export function ImportMembersView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = IMPORT_WORDS[language]
  return (
    <DeskFrame view={view} title={words.title}>
      <p className="members__ways">
        <Link href="/admin/members">{words.back}</Link>
      </p>
      {hasRole(staffOf(req), 'office') ? (
        <ImportMembers words={words} language={language} />
      ) : (
        <p>{words.notYours}</p>
      )}
    </DeskFrame>
  )
}
