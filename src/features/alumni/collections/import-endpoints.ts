import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { receiveExport } from '../commands/receive-export'
import { startImport } from '../commands/start-import'
import { findImportRun } from '../queries/find-import-run'

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** What the import's screen asks; a file goes up as it is, so that it need not fit in memory. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/upload',
    method: 'post',
    handler: forOffice(async (req, staff) => {
      if (!req.body) return answer({ code: 'empty' }, 400)
      const { user } = req
      const name = user && 'name' in user && typeof user.name === 'string' ? user.name : String(staff.id)
      const received = await receiveExport(req.payload, {
        fileName: fileNameOf(req),
        bytes: req.body,
        staff: { ...staff, name },
      })
      return received.ok ? answer({ id: received.value }, 202) : answer({ code: received.code }, 400)
    }),
  },
  {
    path: '/:id/progress',
    method: 'get',
    handler: forOffice(async (req) => {
      const run = await findImportRun(req.payload, idOf(req))
      return run ? answer(run) : answer({ code: 'not-found' }, 404)
    }),
  },
  {
    path: '/:id/import',
    method: 'post',
    handler: forOffice(async (req) => {
      const started = await startImport(req.payload, idOf(req))
      return started.ok ? answer({}, 202) : answer({ code: started.code }, 409)
    }),
  },
]

type Staff = NonNullable<ReturnType<typeof staffOf>>

function forOffice(
  handle: (req: PayloadRequest, staff: Staff) => Promise<Response>,
): (req: PayloadRequest) => Promise<Response> {
  return async (req) => {
    const staff = staffOf(req)
    return staff && hasRole(staff, 'office') ? handle(req, staff) : answer({ code: 'forbidden' }, 403)
  }
}

function idOf(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  return Number.isSafeInteger(id) && id < 2 ** 31 ? id : 0
}

function fileNameOf(req: PayloadRequest): string {
  const name = req.searchParams.get('name') ?? ''
  return name.replace(/[\p{Cc}/\\]/gu, '').slice(0, 120) || 'export.csv'
}
