'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/kernel/locale'
import { type DoorList, type DoorMove, type MoveOutcome, withMoves } from '../../domain/door-list'
import {
  dismissNotice,
  type DoorMemory,
  type DoorNotice,
  forgetDoor,
  forgetNames,
  forgetPast,
  keepAnswer,
  keepMove,
  nameDoor,
  readDoor,
} from './door-store'

/** How the phone stands with the portal. */
export type Connection = 'connecting' | 'online' | 'offline' | 'signed-out'

const EVERY_MS = 15_000
/** A network that does not answer within this is none. */
const PATIENCE_MS = 8_000
const MOST_AT_ONCE = 100

const NOTHING: DoorMemory = { list: null, moves: [], notices: [], door: null }

/** The door of an event on this phone: its list, what was done, and the portal as soon as it can be reached. */
export function useDoor({ eventId, locale }: { readonly eventId: number; readonly locale: Locale }) {
  const [memory, setMemory] = useState<DoorMemory>(NOTHING)
  const [isRead, setIsRead] = useState(false)
  const [connection, setConnection] = useState<Connection>('connecting')
  const [now, setNow] = useState(() => Date.now())
  const underWay = useRef<Promise<void> | null>(null)

  const refresh = useCallback(
    () =>
      readDoor(eventId).then((found) => {
        setMemory(found)
        setIsRead(true)
      }),
    [eventId],
  )

  const sync = useCallback((): Promise<void> => {
    underWay.current ??= talk({ eventId, locale })
      .then(setConnection)
      .then(refresh)
      .finally(() => {
        underWay.current = null
      })
    return underWay.current
  }, [eventId, locale, refresh])

  useEffect(() => {
    void refresh().then(sync)
    const again = () => {
      setNow(Date.now())
      void sync()
    }
    const timer = setInterval(again, EVERY_MS)
    for (const name of ['online', 'offline', 'focus'] as const) window.addEventListener(name, again)
    return () => {
      clearInterval(timer)
      for (const name of ['online', 'offline', 'focus'] as const) window.removeEventListener(name, again)
    }
  }, [refresh, sync])

  const make = useCallback(
    async (move: DoorMove) => {
      await keepMove(eventId, move)
      await refresh()
      // What is under way may have left without it.
      await underWay.current
      void sync()
    },
    [eventId, refresh, sync],
  )

  return {
    ...memory,
    tickets: withMoves(memory.list?.tickets ?? [], memory.moves),
    isRead,
    connection,
    now,
    sync,
    make,
    rename: (name: string) => nameDoor(eventId, name).then(refresh),
    dismiss: (nonce: string) => dismissNotice(nonce).then(refresh),
    forget: () => forgetDoor().then(refresh),
  }
}

/** Sends what waits and fetches the list, a round each hundred moves. */
async function talk(at: { readonly eventId: number; readonly locale: Locale }): Promise<Connection> {
  for (;;) {
    await forgetPast(Date.now())
    const { moves } = await readDoor(at.eventId)
    const sent = moves.slice(0, MOST_AT_ONCE)
    const answer = await ask(at, sent)
    if (typeof answer === 'string') return answer
    await keepAnswer(namesFor(answer.list), {
      outcomes: answer.outcomes,
      notices: noticesOf(answer, sent, at.eventId),
    })
    if (moves.length <= sent.length) return 'online'
  }
}

/** Once an event is over its names come to no phone any more. */
const namesFor = (list: DoorList): DoorList =>
  Date.parse(list.keepUntil) > Date.now() ? list : { ...list, tickets: [] }

type Answer = { readonly list: DoorList; readonly outcomes: readonly MoveOutcome[] }

async function ask(
  { eventId, locale }: { readonly eventId: number; readonly locale: Locale },
  moves: readonly DoorMove[],
): Promise<Answer | Connection> {
  const address = `/api/door/${eventId}?locale=${locale}`
  try {
    const response = await fetch(address, {
      ...(moves.length > 0 && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ moves }),
      }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.status === 401 || response.status === 404) {
      await forgetNames()
      return 'signed-out'
    }
    if (!response.ok) return 'offline'
    return (await response.json()) as Answer // as the portal answers its own page
  } catch {
    return 'offline'
  }
}

/** What somebody has to look into: let in here, and the portal says otherwise. */
const noticesOf = (
  { list, outcomes }: Answer,
  sent: readonly DoorMove[],
  eventId: number,
): readonly DoorNotice[] =>
  outcomes.flatMap((outcome) => {
    const move = sent.find(({ nonce }) => nonce === outcome.nonce)
    if (move?.kind !== 'in' || outcome.outcome === 'accepted') return []
    const name = list.tickets.find(({ id }) => id === move.ticketId)?.name ?? ''
    return [{ ...outcome, eventId, name, at: move.at }]
  })
