import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { type DoorWords, saying } from './door-words'
import type { Connection } from './use-door'

type DoorStatusProps = {
  readonly connection: Connection
  readonly takenAt: string
  readonly waiting: number
  readonly counts: { readonly inside: number; readonly all: number }
  readonly now: number
  readonly clock: (at: string) => string
  readonly words: DoorWords
  readonly onSync: () => void
}

/** How many are in, how old the list is, and whether what was done here is known elsewhere. */
export function DoorStatus(props: DoorStatusProps) {
  const { connection, takenAt, waiting, counts, now, clock, words, onSync } = props
  const isOffline = connection === 'offline'
  const minutes = Math.max(0, Math.floor((now - Date.parse(takenAt)) / 60_000))
  const age = minutes === 0 ? words.ageNow : saying(words.age, { minutes, time: clock(takenAt) })
  const unsent = waiting > 0 ? saying(words.waiting, { count: waiting }) : null
  // What is on its way for a moment stands in the place of the age: what one is about to press does not jump for it.
  const isSending = unsent !== null && !isOffline
  return (
    <div className="grid gap-2 rounded-md border border-line bg-surface-raised px-5 py-4">
      <p className="font-semibold text-xl tabular-nums">{saying(words.counted, counts)}</p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-muted text-sm">
        <span
          className={
            isOffline ? 'inline-flex items-center gap-2 text-warning' : 'inline-flex items-center gap-2'
          }
        >
          <Icon name={isOffline ? 'warning' : 'check'} />
          {connection === 'connecting' ? words.loading : isOffline ? words.offline : words.online}
        </span>
        <span className="inline-flex items-center gap-2">
          <Icon name="clock" />
          {isSending ? unsent : age}
        </span>
        {unsent && isOffline && <strong className="font-semibold text-ink">{unsent}</strong>}
      </p>
      {isOffline && (
        <p>
          <Button variant="plain" className="-ms-3" onClick={onSync}>
            {words.sync}
          </Button>
        </p>
      )}
    </div>
  )
}
