import { z } from 'zod'
import { isLocale } from '@/kernel/locale'
import { currentStaff } from '@/platform/auth/current-staff'
import { getPortal } from '@/platform/database/get-portal'
import { recordAtDoor } from '../commands/record-at-door'
import type { DoorList, MoveOutcome } from '../domain/door-list'
import { findDoorList } from '../queries/find-door-list'
import { mayRunEvent } from '../queries/may-run-event'

type DoorAnswer = { readonly list: DoorList; readonly outcomes: readonly MoveOutcome[] }

const HEADERS = { 'cache-control': 'private, no-store', vary: 'cookie' }
const MOST_MOVES = 200

const id = z.coerce.number().int().positive().max(2_147_483_647)
const moment = z.iso.datetime()
const door = z.string().trim().min(1).max(60)
const body = z.object({
  moves: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('in'),
          nonce: z.uuid(),
          ticketId: z.int().positive().max(2_147_483_647),
          way: z.enum(['code', 'name']),
          door,
          at: moment,
        }),
        z.object({ kind: z.literal('undo'), nonce: z.uuid(), of: z.uuid(), door, at: moment }),
      ]),
    )
    .max(MOST_MOVES),
})

/**
 * What the door of an event asks and tells: takes in what was done there since, when something was sent, and gives the list as
 * it is then. For who keeps that door alone: to everybody else who is signed in there is none.
 */
export async function answerDoor(request: Request, event: string): Promise<Response> {
  const staff = await currentStaff()
  if (!staff) return refusal(401)
  const portal = await getPortal()
  const { drizzle } = portal.db
  const eventId = id.safeParse(event).data
  if (!eventId || !(await mayRunEvent(drizzle, { eventId, staff }))) return refusal(404)
  const now = new Date()
  const sent = request.method === 'POST' ? body.safeParse(await request.json().catch(() => null)) : null
  if (sent && !sent.success) return refusal(400)
  const moves = sent?.data.moves ?? []
  const outcomes =
    moves.length > 0 ? await recordAtDoor(portal, { eventId, staffId: staff.id, moves, now }) : []
  const asked = new URL(request.url).searchParams.get('locale')
  const list = await findDoorList(drizzle, { eventId, locale: isLocale(asked) ? asked : 'nl', now })
  return list ? Response.json({ list, outcomes } satisfies DoorAnswer, { headers: HEADERS }) : refusal(404)
}

const refusal = (status: 400 | 401 | 404): Response => new Response(null, { status, headers: HEADERS })
