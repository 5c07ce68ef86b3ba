import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { findUnfinishedRun } from '../queries/find-import-run'
import { RegisterImport } from './register-import'
import { IMPORT_WORDS } from './register-import-words'
import './register-import.css'

const NOT_YOURS = {
  nl: 'Alleen de dienst Alumni voert het register in.',
  en: 'Only the Alumni Office imports the register.',
} as const

/** The Office's screen for importing an export: what was begun and not finished stands there again. */
export async function RegisterImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = IMPORT_WORDS[language]
  const isOffice = hasRole(staffOf(req), 'office')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
    >
      <Gutter className="register-import">
        <h1>{words.title}</h1>
        {isOffice ? (
          <RegisterImport begun={await findUnfinishedRun(req.payload)} words={words} />
        ) : (
          <p>{NOT_YOURS[language]}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
