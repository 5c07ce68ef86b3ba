import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, type StaffMember, staffOf } from '@/platform/auth/staff-access'
import { recordChange } from '@/platform/database/audit-log'
import { decideDiploma } from '../commands/decide-diploma'
import { scanResponse } from '../queries/scan-response'
import { openScan } from '../queries/open-scan'

const decision = z.discriminatedUnion('state', [
  z.object({ state: z.literal('confirmed') }),
  z.object({ state: z.literal('refused'), reason: z.string().trim().max(1_000) }),
])

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** What the Office does with a declared diploma: look at its scan, confirm it, refuse it. */
export const diplomaEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/scan',
    method: 'get',
    handler: forOffice(async (req, staff) => {
      const scan = await openScan(req.payload, idOf(req))
      if (!scan) return answer({ code: 'not-found' }, 404)
      await recordChange(req, {
        actor: { kind: 'staff', id: staff.id },
        action: 'scan-read',
        subject: { table: 'diplomas', id: idOf(req) },
        person: scan.alumnusId,
        before: null,
        after: { fileName: scan.fileName },
      })
      return scanResponse(req.payload, scan)
    }),
  },
  {
    path: '/:id/decide',
    method: 'post',
    handler: forOffice(async (req) => {
      const parsed = decision.safeParse(await req.json?.().catch(() => null))
      if (!parsed.success) return answer({ message: 'no such decision' }, 400)
      try {
        await decideDiploma(req, { id: idOf(req), ...parsed.data })
        return answer({})
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        return answer({ message: error.message }, error.status)
      }
    }),
  },
]

function forOffice(
  handle: (req: PayloadRequest, staff: StaffMember) => Promise<Response>,
): (req: PayloadRequest) => Promise<Response> {
  return async (req) => {
    const staff = staffOf(req)
    return staff && hasRole(staff, 'office') ? handle(req, staff) : answer({ code: 'forbidden' }, 403)
  }
}

function idOf(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0
}
