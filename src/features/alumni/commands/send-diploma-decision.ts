import { sql } from '@payloadcms/db-postgres'
import { createElement } from 'react'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { DiplomaDecisionMail, diplomaDecisionSubject } from '../emails/diploma-decision-mail'

type Row = {
  programme_name: string
  graduation_year: string
  reason: string | null
  language: Locale
  name: string
  number: string
  address: string
}

/** Tells an alumnus what became of a declared diploma; nothing when it was decided otherwise since, or no mail arrives. */
export async function sendDiplomaDecision({
  diplomaId,
  state,
}: {
  readonly diplomaId: number
  readonly state: 'confirmed' | 'refused'
}): Promise<void> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select programme_name, graduation_year, reason, language::text as language, number, address,
           coalesce(preferred_name, given_name, family_name) as name
    from diplomas join alumni on alumni.id = alumnus_id
    join lateral (
      select address from alumni_emails
      where _parent_id = alumni.id and alumni_emails.state <> 'undeliverable'
      order by alumni_emails.state = 'confirmed' desc, array_position(array['private', 'work', 'staff'], kind::text), _order
      limit 1
    ) reached on true
    where diplomas.id = ${diplomaId} and diplomas.state::text = ${state} and not coalesce(deceased, false)`)
  const row = rows[0] as Row | undefined
  if (!row) return
  const t = await mailWords(row.language, 'alumni.mail')
  await deliverMail({
    to: row.address,
    subject: diplomaDecisionSubject(t, state),
    body: createElement(DiplomaDecisionMail, {
      locale: row.language,
      t,
      state,
      name: row.name,
      number: row.number.toUpperCase(),
      diploma: `${row.programme_name} (${row.graduation_year})`,
      reason: row.reason,
      href: `${env().APP_URL}/${row.language}${pathnames['/my/diplomas'][row.language]}`,
    }),
  })
}
