'use client'

import { useState } from 'react'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import {
  type DoorMove,
  type DoorTicket,
  secretIn,
  type DoorVerdict as Verdict,
  verdictOn,
} from '../../domain/door-list'
import { CodeCamera } from './code-camera'
import { DoorName } from './door-name'
import { DoorNotices } from './door-notices'
import { DoorSearch } from './door-search'
import { DoorStatus } from './door-status'
import { DoorVerdict } from './door-verdict'
import { type DoorWords, saying } from './door-words'
import { SignOutOfDoor } from './sign-out-of-door'
import { ticketKey } from './ticket-key'
import { useDoor } from './use-door'
import { useDoorWorker } from './use-door-worker'

type DoorDeskProps = {
  readonly locale: Locale
  readonly eventId: number
  readonly timeZone: string
  readonly signInAddress: string
  readonly words: DoorWords
}

type Said = { readonly verdict: Verdict; readonly undo: string | null }

/** Everything at the door of one event, on one phone. */
export function DoorDesk({ locale, eventId, timeZone, signInAddress, words }: DoorDeskProps) {
  const door = useDoor({ eventId, locale })
  useDoorWorker({ isReady: door.list !== null })
  const [isRenaming, setRenaming] = useState(false)
  const clock = clockOf(locale, timeZone)
  const { connection, list, tickets, moves } = door
  if (!door.isRead) return <p role="status">{words.loading}</p>
  if (connection === 'signed-out')
    return (
      <Callout role="alert" tone="warning" title={words.signedOut}>
        <p>{words.signedOutText}</p>
        {moves.length > 0 && <p>{saying(words.waiting, { count: moves.length })}</p>}
        <p>
          <a href={signInAddress}>{words.signIn}</a>
        </p>
      </Callout>
    )
  if (!list)
    return connection === 'connecting' ? (
      <p role="status">{words.loading}</p>
    ) : (
      <NoList {...{ words, door }} />
    )
  if (Date.parse(list.keepUntil) <= door.now) return <Callout title={words.over}>{words.overText}</Callout>
  if (door.door === null || isRenaming)
    return (
      <DoorName
        words={words}
        initial={door.door ?? ''}
        onChosen={(name) => void door.rename(name).then(() => setRenaming(false))}
      />
    )
  const inside = tickets.filter(({ entry }) => entry !== null).length
  const all = tickets.filter(({ isCancelled }) => !isCancelled).length
  return (
    <div className="grid gap-8">
      <DoorStatus
        {...{ connection, words, clock }}
        takenAt={list.takenAt}
        waiting={moves.length}
        counts={{ inside, all }}
        now={door.now}
        onSync={() => void door.sync()}
      />
      <DoorNotices
        notices={door.notices}
        words={words}
        clock={clock}
        onDismiss={(nonce) => void door.dismiss(nonce)}
      />
      <AtWork {...{ words, clock, tickets }} doorName={door.door} make={door.make} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-line border-t pt-6">
        <span>{saying(words.doorName, { door: door.door })}</span>
        <Button variant="plain" className="-ms-3" onClick={() => setRenaming(true)}>
          {words.changeDoor}
        </Button>
        <SignOutOfDoor
          words={words}
          signInAddress={signInAddress}
          isPossible={connection === 'online' && moves.length === 0}
          forget={door.forget}
        />
      </div>
    </div>
  )
}

function NoList({
  words,
  door,
}: {
  readonly words: DoorWords
  readonly door: Pick<ReturnType<typeof useDoor>, 'sync'>
}) {
  return (
    <Callout role="alert" tone="warning" title={words.noList}>
      <p>{words.noListText}</p>
      <p>
        <Button onClick={() => void door.sync()}>{words.sync}</Button>
      </p>
    </Callout>
  )
}

type AtWorkProps = {
  readonly words: DoorWords
  readonly clock: (at: string) => string
  readonly tickets: readonly DoorTicket[]
  readonly doorName: string
  readonly make: (move: DoorMove) => Promise<void>
}

/** Scanning, finding, letting in, and taking that back. */
function AtWork({ words, clock, tickets, doorName, make }: AtWorkProps) {
  const [said, setSaid] = useState<Said | null>(null)
  const stamp = () => ({ nonce: crypto.randomUUID(), door: doorName, at: new Date().toISOString() })
  const judge = (ticket: DoorTicket | undefined, way: 'code' | 'name') => {
    const verdict = verdictOn(ticket)
    const move =
      verdict.kind === 'welcome'
        ? { kind: 'in' as const, ...stamp(), ticketId: verdict.ticket.id, way }
        : null
    if (move) void make(move)
    navigator.vibrate?.(move ? 80 : [120, 80, 120])
    setSaid({ verdict, undo: move?.nonce ?? null })
  }
  const takeBack = (of: string) => {
    void make({ kind: 'undo', of, ...stamp() })
    setSaid(null)
  }
  const readCode = (code: string) => {
    const secret = secretIn(code)
    if (!secret) return judge(undefined, 'code')
    void ticketKey(secret).then((key) =>
      judge(
        tickets.find((ticket) => ticket.key === key),
        'code',
      ),
    )
  }
  return (
    <>
      <div role="status" className="empty:hidden">
        {said && (
          <DoorVerdict verdict={said.verdict} words={words} clock={clock}>
            {said.undo !== null && (
              <Button onClick={() => said.undo !== null && takeBack(said.undo)}>{words.undo}</Button>
            )}
          </DoorVerdict>
        )}
      </div>
      <CodeCamera words={words} onCode={readCode} />
      <DoorSearch
        {...{ words, clock, tickets }}
        onLetIn={(ticket) => judge(ticket, 'name')}
        onUndo={({ entry }) => entry && takeBack(entry.nonce)}
        onCode={(typed) => {
          const isCode = secretIn(typed) !== null
          if (isCode) readCode(typed)
          return isCode
        }}
      />
    </>
  )
}

function clockOf(locale: Locale, timeZone: string): (at: string) => string {
  const format = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  return (at) => format.format(new Date(at))
}
