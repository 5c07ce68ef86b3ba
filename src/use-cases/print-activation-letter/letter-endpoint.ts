import type { Endpoint } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'

const NO_STORE = { 'cache-control': 'no-store' }
const refusal = (code: string, status: number) => Response.json({ code }, { status, headers: NO_STORE })

/** Hands the Office a letter once: it is kept nowhere, and printing it again makes another code. */
export const letterEndpoint: Endpoint = {
  path: '/activation-letters/:id',
  method: 'post',
  handler: async (req) => {
    const staff = staffOf(req)
    if (!staff || !hasRole(staff, 'office')) return refusal('forbidden', 403)
    const id = Number(req.routeParams?.id)
    const alumnusId = Number.isSafeInteger(id) && id < 2 ** 31 ? id : 0
    // Making documents takes a library that every process would carry along, and few ever need.
    const { printActivationLetter } = await import('./print-activation-letter')
    const printed = await printActivationLetter(req.payload, { alumnusId, staff, now: new Date() })
    if (!printed.ok) return refusal(printed.code, printed.code === 'not-found' ? 404 : 409)
    return new Response(printed.value.pdf, {
      headers: {
        ...NO_STORE,
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${printed.value.fileName}"`,
      },
    })
  },
}
