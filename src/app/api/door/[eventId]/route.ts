import { z } from 'zod'
import { recordAtDoor } from '@/features/events/commands/record-at-door'
import type { DoorList, MoveOutcome } from '@/features/events/domain/door-list'
import { findDoorList } from '@/features/events/queries/find-door-list'
import { mayKeepDoor } from '@/features/events/queries/may-keep-door'
import { isLocale } from '@/kernel/locale'
import { currentStaff } from '@/platform/auth/current-staff'
import type { StaffMember } from '@/platform/auth/staff-access'
import { getPortal } from '@/platform/database/get-portal'

type Context = { readonly params: Promise<{ eventId: string }> }

export const dynamic = 'force-dynamic'

export type DoorAnswer = { readonly list: DoorList; readonly outcomes: readonly MoveOutcome[] }

const HEADERS = { 'cache-control': 'private, no-store', vary: 'cookie' }
const MOST_MOVES = 200

const moment = z.iso.datetime()
const door = z.string().trim().min(1).max(60)
const body = z.object({
  moves: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('in'),
          nonce: z.uuid(),
          ticketId: z.int().positive(),
          way: z.enum(['code', 'name']),
          door,
          at: moment,
        }),
        z.object({ kind: z.literal('undo'), nonce: z.uuid(), of: z.uuid(), door, at: moment }),
      ]),
    )
    .max(MOST_MOVES),
})

/** The list for the door of an event, for who keeps it. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return atDoor(request, context, () => Promise.resolve([]))
}

/** Takes in what was done at the door since, and gives the list as it is then. */
export async function POST(request: Request, context: Context): Promise<Response> {
  return atDoor(request, context, async ({ eventId, staff, now }) => {
    const read = body.safeParse(await request.json().catch(() => null))
    if (!read.success) return null
    return recordAtDoor(await getPortal(), { eventId, staffId: staff.id, moves: read.data.moves, now })
  })
}

type AtDoor = { readonly eventId: number; readonly staff: StaffMember; readonly now: Date }

async function atDoor(
  request: Request,
  { params }: Context,
  act: (door: AtDoor) => Promise<readonly MoveOutcome[] | null>,
): Promise<Response> {
  const eventId = Number((await params).eventId)
  const staff = await currentStaff()
  if (!staff) return refusal(401)
  const { drizzle } = (await getPortal()).db
  if (!Number.isSafeInteger(eventId) || !(await mayKeepDoor(drizzle, { eventId, staff }))) return refusal(404)
  const outcomes = await act({ eventId, staff, now: new Date() })
  if (!outcomes) return refusal(400)
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked ?? undefined) ? (asked as 'nl' | 'en') : 'nl'
  const list = await findDoorList(drizzle, { eventId, locale, now: new Date() })
  return list ? Response.json({ list, outcomes } satisfies DoorAnswer, { headers: HEADERS }) : refusal(404)
}

const refusal = (status: 400 | 401 | 404): Response => new Response(null, { status, headers: HEADERS })
