import type { Endpoint, PayloadRequest } from 'payload'
import { civilDateAt } from '@/kernel/civil-date'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { recordReads } from '@/platform/database/audit-log'
import { readMembersQuestion } from './domain/members-question'
import { exportMembers } from './export-members'
import { importMembers, lookAtMembers } from './import-members'
import { membersScope } from './members-scope'

const NO_STORE = { 'cache-control': 'private, no-store' }
const answer = (body: object, status = 200): Response => Response.json(body, { status, headers: NO_STORE })

/** The members as a file, and members from a file. */
export const membersEndpoints: Endpoint[] = [
  { path: '/members.csv', method: 'get', handler: membersFile },
  {
    path: '/members/import',
    method: 'post',
    handler: async (req) => {
      const staff = staffOf(req)
      if (!staff || !hasRole(staff, 'office')) return answer({ code: 'not-allowed' }, 403)
      const text = await textOf(req)
      if (text === null) return answer({ code: 'too-large' }, 413)
      const expected = req.searchParams.get('expected')
      const outcome =
        expected === null
          ? await lookAtMembers(req.payload, text)
          : await importMembers(req.payload, {
              text,
              expected: Number(expected),
              fileName: (req.searchParams.get('name') ?? '').replace(/\p{Cc}/gu, '').slice(0, 120),
              staffId: staff.id,
            })
      return outcome.ok ? answer(outcome.value) : answer({ code: outcome.code }, 409)
    },
  },
]

async function membersFile(req: PayloadRequest): Promise<Response> {
  const scope = membersScope(staffOf(req))
  if (scope === null) return answer({ code: 'not-allowed' }, 403)
  const today = civilDateAt(new Date())
  const question = readMembersQuestion(Object.fromEntries(req.searchParams), { today })
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  // Whoever closes the window ends the reading with it: the write is refused then.
  void exportMembers(
    { question, scope, locale: req.i18n.language === 'en' ? 'en' : 'nl' },
    {
      write: (text) => writer.write(encoder.encode(text)),
      onPeople: (people) => recordReads(req, { how: 'listed', people }),
    },
  )
    .then(() => writer.close())
    .catch((error: unknown) => writer.abort(error).catch(() => undefined))
  return new Response(readable, {
    headers: {
      ...NO_STORE,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="members-${question.day}.csv"`,
    },
  })
}

const MOST_BYTES = 2_000_000

/** As UTF-8 when all of it is, else as Windows-1252, which spreadsheets write here; null when it is too large. */
async function textOf(req: PayloadRequest): Promise<string | null> {
  const bytes = await req.arrayBuffer?.()
  if (!bytes || bytes.byteLength > MOST_BYTES) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
