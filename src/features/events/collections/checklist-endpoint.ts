import type { Endpoint } from 'payload'
import { staffOf } from '@/platform/auth/staff-access'
import { eventChecklist } from '../domain/event-checklist'
import { findDraftedEvent } from '../queries/find-drafted-event'

/** What is still missing of an event as it is being written; nothing to who may not change it. */
export const checklistEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/checklist',
  method: 'get',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const event = await findDraftedEvent(req.payload, { id, staff: staffOf(req) })
    const headers = { 'cache-control': 'private, no-store' }
    if (!event) return Response.json({ code: 'not-found' }, { status: 404, headers })
    return Response.json({ checks: eventChecklist(event, new Date()) }, { headers })
  },
}
