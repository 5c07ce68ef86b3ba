import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DoorList, DoorMove, MoveOutcome } from '../../domain/door-list'

/** Something to look into: what the portal would not take in as the door had it. */
export type DoorNotice = MoveOutcome & {
  readonly eventId: number
  readonly name: string
  readonly at: string
}

type WaitingMove = { readonly eventId: number; readonly order: number; readonly move: DoorMove }

type DoorSchema = DBSchema & {
  lists: { key: number; value: DoorList }
  /** What still has to be sent, in its order. No names in it. */
  moves: { key: string; value: WaitingMove }
  notices: { key: string; value: DoorNotice }
  /** What this door is called. */
  doors: { key: number; value: string }
}

export const DOOR_DATABASE = 'alumninet-door'
export const DOOR_CACHE = 'alumninet-door'

let opened: Promise<IDBPDatabase<DoorSchema>> | undefined

const database = () => {
  opened ??= openDB<DoorSchema>(DOOR_DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('lists')
      fresh.createObjectStore('moves')
      fresh.createObjectStore('notices')
      fresh.createObjectStore('doors')
    },
    // Another tab signs out: its wish to remove everything goes first.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
  })
  return opened
}

export type DoorMemory = {
  readonly list: DoorList | null
  readonly moves: readonly DoorMove[]
  readonly notices: readonly DoorNotice[]
  readonly door: string | null
}

/** All that this phone knows of the door of an event. */
export async function readDoor(eventId: number): Promise<DoorMemory> {
  const store = await database()
  const [list, waiting, notices, door] = await Promise.all([
    store.get('lists', eventId),
    store.getAll('moves'),
    store.getAll('notices'),
    store.get('doors', eventId),
  ])
  return {
    list: list ?? null,
    moves: waiting
      .filter((one) => one.eventId === eventId)
      .toSorted((a, b) => a.order - b.order)
      .map(({ move }) => move),
    notices: notices.filter((one) => one.eventId === eventId).toSorted((a, b) => b.at.localeCompare(a.at)),
    door: door ?? null,
  }
}

export async function nameDoor(eventId: number, name: string): Promise<void> {
  await (await database()).put('doors', name, eventId)
}

export async function keepMove(eventId: number, move: DoorMove): Promise<void> {
  await (await database()).put(
    'moves',
    { eventId, order: Date.now() + performance.now() / 1e6, move },
    move.nonce,
  )
}

/** What the portal answered, kept at once with what it answered to: a phone that goes out now forgets nothing. */
export async function keepAnswer(
  list: DoorList,
  answered: { readonly outcomes: readonly MoveOutcome[]; readonly notices: readonly DoorNotice[] },
): Promise<void> {
  const change = (await database()).transaction(['lists', 'moves', 'notices'], 'readwrite')
  await Promise.all([
    change.objectStore('lists').put(list, list.eventId),
    ...answered.outcomes.map(({ nonce }) => change.objectStore('moves').delete(nonce)),
    ...answered.notices.map((notice) => change.objectStore('notices').put(notice, notice.nonce)),
    change.done,
  ])
}

export async function dismissNotice(nonce: string): Promise<void> {
  await (await database()).delete('notices', nonce)
}

/** Forgets every name; what was not sent yet holds none, and stays until it is. */
export async function forgetNames(): Promise<void> {
  const change = (await database()).transaction(['lists', 'notices'], 'readwrite')
  await Promise.all([
    change.objectStore('lists').clear(),
    change.objectStore('notices').clear(),
    change.done,
    forgetPages(),
  ])
}

/** Forgets the names of events that are over. */
export async function forgetPast(now: number): Promise<void> {
  const change = (await database()).transaction(['lists', 'notices'], 'readwrite')
  const [lists, notices] = [change.objectStore('lists'), change.objectStore('notices')]
  const past = (await lists.getAll()).filter(({ keepUntil }) => Date.parse(keepUntil) <= now)
  const ids = new Set(past.map(({ eventId }) => eventId))
  const told = (await notices.getAll()).filter(({ eventId }) => ids.has(eventId))
  await Promise.all([
    ...past.map(({ eventId }) => lists.delete(eventId)),
    ...told.map(({ nonce }) => notices.delete(nonce)),
    change.done,
  ])
}

/** Forgets all there is of doors on this phone. */
export async function forgetDoor(): Promise<void> {
  const store = await database()
  const change = store.transaction(['lists', 'moves', 'notices', 'doors'], 'readwrite')
  await Promise.all([
    ...(['lists', 'moves', 'notices', 'doors'] as const).map((name) => change.objectStore(name).clear()),
    change.done,
    forgetPages(),
  ])
}

async function forgetPages(): Promise<void> {
  await globalThis.caches?.delete(DOOR_CACHE)
}
