import { sql } from '@payloadcms/db-postgres'
import { TERMS_VERSION } from '@/platform/auth/terms-version'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'
import type { PrivacyChoices } from '../domain/privacy-defaults'

/** Keeps that this person agreed to the terms of today, with the privacy choices made beside it; nothing else is set. */
export async function acceptTerms(acceptance: {
  readonly alumnusId: number
  /** Null when the person had chosen before: a new version of the terms leaves those choices alone. */
  readonly choices: PrivacyChoices | null
  readonly now: Date
}): Promise<void> {
  const { alumnusId, choices, now } = acceptance
  const at = now.toISOString()
  await inTransaction(await getPortal(), async ({ tx }) => {
    await tx.execute(sql`
      update accounts set terms_version = ${TERMS_VERSION}, terms_accepted_at = ${at}
      where alumnus_id = ${alumnusId} and terms_version is distinct from ${TERMS_VERSION}`)
    for (const [group, audience] of Object.entries(choices ?? {})) {
      await tx.execute(sql`
        insert into privacy_choices (alumnus_id, field_group, audience, chosen_at)
        values (${alumnusId}, ${group}, ${audience}, ${at})
        on conflict (alumnus_id, field_group) do nothing`)
    }
  })
}
