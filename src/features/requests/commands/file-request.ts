import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import type { Tx } from '@/platform/database/in-transaction'

/** What a visitor wrote who cannot get in. */
export type NumberRequest = {
  readonly number: string | null
  readonly familyName: string
  readonly givenName: string
  /** YYYY-MM-DD. */
  readonly birthDate: string
  /** In the visitor's own words. */
  readonly programme: string
  readonly graduationYear: number | null
  readonly email: string
  readonly remark: string
  readonly locale: Locale
}

/** Puts a request in the Office's queue; the same one again, while that one is open, is that one. */
export async function fileNumberRequest(tx: Tx, request: NumberRequest): Promise<void> {
  const { number, familyName, givenName, birthDate, programme, graduationYear, email, remark, locale } =
    request
  await tx.execute(sql`
    insert into number_requests (kind, number, family_name, given_name, birth_date, programme, graduation_year, email,
                                 remark, language)
    values ('number', ${number}, ${familyName}, ${givenName}, ${birthDate}, ${programme}, ${graduationYear}, ${email},
            ${remark}, ${locale}::enum_number_requests_language)
    on conflict (email, birth_date, lower(family_name)) where state = 'open' and kind = 'number' do nothing`)
}

/** Puts in the queue what somebody who is signed in wants put right; the rest is known. */
export async function fileCorrection(
  tx: Tx,
  request: { readonly alumnusId: number; readonly remark: string; readonly locale: Locale },
): Promise<void> {
  const { alumnusId, remark, locale } = request
  await tx.execute(sql`
    insert into number_requests (kind, number, family_name, given_name, birth_date, remark, language, asker_id, linked_to_id)
    select 'correction', number, family_name, coalesce(given_name, ''), birth_date, ${remark},
           ${locale}::enum_number_requests_language, id, id
    from alumni where id = ${alumnusId}
    on conflict (asker_id, md5(remark)) where state = 'open' and kind = 'correction' do nothing`)
}
