import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import type { CardWay, Library } from '../domain/libraries'
import type { LibraryCardState } from '../domain/library-card-states'
import type { RequestState } from '../domain/request-states'

export type OwnLibraryCard = {
  readonly kind: 'library-card'
  readonly id: number
  readonly state: LibraryCardState
  /** Null when it was activated at the desk without a request. */
  readonly library: Library | null
  readonly way: CardWay
  /** Why it was refused. */
  readonly reason: string | null
  readonly activeUntil: string | null
  readonly askedAt: Date
  readonly movedAt: Date | null
}

export type OwnCorrection = {
  readonly kind: 'number' | 'correction'
  readonly id: number
  readonly state: RequestState
  readonly remark: string | null
  readonly answer: string | null
  readonly askedAt: Date
  readonly movedAt: Date | null
}

export type OwnRequest = OwnLibraryCard | OwnCorrection

/** What somebody asked the Office or a library for, newest first. */
export async function listOwnRequests(alumnusId: number): Promise<readonly OwnRequest[]> {
  const { drizzle } = (await getPortal()).db
  const [cards, corrections] = await Promise.all([
    drizzle.execute<Omit<OwnLibraryCard, 'kind' | 'askedAt' | 'movedAt'> & Moments>(sql`
      select id, state::text as state, library::text as library, way::text as way, reason,
        active_until as "activeUntil", created_at as asked_at, decided_at as moved_at
      from library_card_requests where alumnus_id = ${alumnusId} order by id desc limit 20`),
    drizzle.execute<Omit<OwnCorrection, 'askedAt' | 'movedAt'> & Moments>(sql`
      select id, kind::text as kind, state::text as state, nullif(btrim(remark), '') as remark,
        nullif(btrim(answer), '') as answer, created_at as asked_at, decided_at as moved_at
      from number_requests where asker_id = ${alumnusId} or (linked_to_id = ${alumnusId} and state = 'granted')
      order by id desc limit 20`),
  ])
  const requests: readonly OwnRequest[] = [
    ...cards.rows.map(({ asked_at, moved_at, ...card }) => ({
      ...card,
      ...momentsOf({ asked_at, moved_at }),
      kind: 'library-card' as const,
    })),
    ...corrections.rows.map(({ asked_at, moved_at, ...request }) => ({
      ...request,
      ...momentsOf({ asked_at, moved_at }),
    })),
  ]
  return [...requests].sort((a, b) => b.askedAt.getTime() - a.askedAt.getTime())
}

/** The driver hands moments over as text. */
type Moments = { readonly asked_at: string; readonly moved_at: string | null }

const momentsOf = ({ asked_at, moved_at }: Moments) => ({
  askedAt: new Date(asked_at),
  movedAt: moved_at === null ? null : new Date(moved_at),
})
