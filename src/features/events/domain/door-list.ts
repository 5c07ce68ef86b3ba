import { folded } from '@/kernel/folded'

/** When and where a ticket came in. */
export type Entry = { readonly nonce: string; readonly at: string; readonly door: string }

/** A ticket as whoever stands at the door has it with them: no address, and nothing that a ticket could be made from. */
export type DoorTicket = {
  readonly id: number
  /** Part of a hash of what its code says. */
  readonly key: string
  readonly name: string
  /** Who booked it, where that is somebody else. */
  readonly bookedBy: string | null
  readonly type: string
  readonly isCancelled: boolean
  readonly entry: Entry | null
}

export type DoorList = {
  readonly eventId: number
  /** When the portal made it. */
  readonly takenAt: string
  /** From this moment on no phone keeps it. */
  readonly keepUntil: string
  readonly tickets: readonly DoorTicket[]
}

/** What somebody does at a door, wherever the network is. A nonce is sent as often as needed and counts once. */
export type DoorMove =
  | {
      readonly kind: 'in'
      readonly nonce: string
      readonly ticketId: number
      readonly way: 'code' | 'name'
      readonly door: string
      readonly at: string
    }
  | {
      readonly kind: 'undo'
      readonly nonce: string
      /** The nonce of what is undone. */
      readonly of: string
      readonly door: string
      readonly at: string
    }

/** What the portal made of a move. The first scan that it takes in is the one that counts. */
export type MoveOutcome = {
  readonly nonce: string
  readonly outcome: 'accepted' | 'duplicate' | 'cancelled' | 'unknown' | 'undone' | 'nothing-to-undo'
  readonly ticketId: number | null
  /** Of a duplicate: when and where the ticket had come in. */
  readonly before: Entry | null
}

export type DoorVerdict =
  | { readonly kind: 'welcome' | 'cancelled'; readonly ticket: DoorTicket }
  | { readonly kind: 'already'; readonly ticket: DoorTicket; readonly entry: Entry }
  | { readonly kind: 'unknown' }

const KEY_LENGTH = 20

/** What stands in a code, when it is that of a ticket: alone, or in an address. */
export const secretIn = (code: string): string | null =>
  /(?:^|[^A-Z2-7])([A-Z2-7]{32})(?![A-Z2-7])/.exec(code.trim())?.[1] ?? null

/** The key of a ticket, from the SHA-256 of its secret in hexadecimals. */
export const keyFromHash = (hash: string): string => hash.slice(0, KEY_LENGTH)

/** The tickets as they are once these moves are made. */
export function withMoves(tickets: readonly DoorTicket[], moves: readonly DoorMove[]): readonly DoorTicket[] {
  if (moves.length === 0) return tickets
  const entries = new Map(tickets.map(({ id, entry }) => [id, entry]))
  const cancelled = new Set(tickets.filter(({ isCancelled }) => isCancelled).map(({ id }) => id))
  for (const move of moves) {
    if (move.kind === 'in') {
      const { ticketId, nonce, at, door } = move
      if (entries.get(ticketId) === null && !cancelled.has(ticketId))
        entries.set(ticketId, { nonce, at, door })
    } else {
      const [undone] = [...entries].find(([, entry]) => entry?.nonce === move.of) ?? []
      if (undone !== undefined) entries.set(undone, null)
    }
  }
  return tickets.map((ticket) => ({ ...ticket, entry: entries.get(ticket.id) ?? null }))
}

export function verdictOn(ticket: DoorTicket | undefined): DoorVerdict {
  if (!ticket) return { kind: 'unknown' }
  if (ticket.isCancelled) return { kind: 'cancelled', ticket }
  return ticket.entry ? { kind: 'already', ticket, entry: ticket.entry } : { kind: 'welcome', ticket }
}

const MOST_FOUND = 12

/** Tickets whose names hold all that was typed, whatever its order and accents; few enough to read. */
export function ticketsNamed(tickets: readonly DoorTicket[], typed: string): readonly DoorTicket[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return tickets
    .filter(({ name, bookedBy }) => {
      const names = folded(`${name} ${bookedBy ?? ''}`)
      return words.every((word) => names.includes(word))
    })
    .slice(0, MOST_FOUND)
}
