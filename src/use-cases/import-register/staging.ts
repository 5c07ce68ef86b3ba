import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { PERSON_FIELDS, type PersonField } from '@/features/alumni/domain/person-fields'
import type { RegisterRow } from '@/features/alumni/domain/register-row'

/** The column of each field in the staging table and in the plans. */
export const FIELD_COLUMNS = {
  familyName: 'family_name',
  givenName: 'given_name',
  preferredName: 'preferred_name',
  latinName: 'latin_name',
  birthDate: 'birth_date',
  language: 'language',
  email: 'email',
  staffEmail: 'staff_email',
  phone: 'phone',
  address: 'address',
  work: 'work',
  deceased: 'deceased',
  doNotContact: 'do_not_contact',
  remark: 'remark',
} as const satisfies Record<PersonField, string>

/**
 * Makes the table in which an export stands before it is merged: `temporary` ones go with the transaction, the others
 * outlive this process (not a crash of the server), so that an import can go on where it was broken off.
 */
export async function createStaging(
  client: pg.Client,
  { table, temporary }: { readonly table: string; readonly temporary: boolean },
): Promise<void> {
  await client.query(`create ${temporary ? 'temporary' : 'unlogged'} table ${table} (
    line integer not null,
    number text not null,
    ${PERSON_FIELDS.map((field) => `${FIELD_COLUMNS[field]} text`).join(',\n')},
    programme_code text,
    programme_name text,
    faculty integer,
    level text,
    academic_year text,
    graduated_on text,
    graduation_year integer,
    honours text
  ) ${temporary ? 'on commit drop' : 'with (autovacuum_enabled = off)'}`)
}

export type StagingStream = {
  readonly write: (rows: readonly RegisterRow[]) => Promise<void>
  readonly end: () => Promise<void>
  /** Breaks the copy off, so that the connection can be used again. */
  readonly abandon: (reason: Error) => Promise<void>
}

/** Streams rows into a staging table by COPY, as fast as the server takes them. */
export function copyIntoStaging(client: pg.Client, table: string): StagingStream {
  const copy = client.query(copyFrom(`copy ${table} from stdin`))
  const done = finished(copy)
  done.catch(() => undefined) // awaited by whoever ends or abandons it
  return {
    write: async (rows) => {
      if (rows.length === 0) return
      const taken = copy.write(copyText(rows))
      if (!taken) await Promise.race([new Promise((resolve) => copy.once('drain', resolve)), done])
    },
    end: async () => {
      copy.end()
      await done
    },
    abandon: async (reason) => {
      copy.destroy(reason)
      await done.catch(() => undefined)
    },
  }
}

/** Rows in the text format of COPY, as the staging table takes them. */
export const copyText = (rows: readonly RegisterRow[]): string => rows.map(copyLine).join('')

function copyLine({ line, number, person, diploma }: RegisterRow): string {
  const fields = PERSON_FIELDS.map((field) => cell(person[field])).join('\t')
  return `${line}\t${number}\t${fields}\t${diploma ? diplomaCells(diploma) : NO_DIPLOMA}\n`
}

const diplomaCells = (diploma: NonNullable<RegisterRow['diploma']>): string =>
  [
    cell(diploma.programmeCode),
    cell(diploma.programmeName),
    diploma.faculty,
    diploma.level,
    cell(diploma.academicYear),
    cell(diploma.graduatedOn),
    diploma.graduationYear,
    cell(diploma.honours),
  ].join('\t')

const NO_DIPLOMA = Array<string>(8).fill('\\N').join('\t')

/** A value in the text format of COPY. */
function cell(value: string | null): string {
  if (value === null) return '\\N'
  return /[\\\t\n\r]/.test(value)
    ? value.replace(/[\\\t\n\r]/g, (character) => ESCAPED[character] ?? '')
    : value
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
