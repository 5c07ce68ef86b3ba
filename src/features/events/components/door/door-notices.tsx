import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import type { DoorNotice } from './door-store'
import { type DoorWords, saying } from './door-words'

type DoorNoticesProps = {
  readonly notices: readonly DoorNotice[]
  readonly words: DoorWords
  readonly clock: (at: string) => string
  readonly onDismiss: (nonce: string) => void
}

/** Let in here, and the portal knew better: who, when, and where the ticket had come in before. */
export function DoorNotices({ notices, words, clock, onDismiss }: DoorNoticesProps) {
  if (notices.length === 0) return null
  return (
    <Callout role="alert" tone="warning" title={words.lookInto}>
      <ul className="grid gap-4">
        {notices.map((notice) => (
          <li key={notice.nonce} className="grid justify-items-start gap-2">
            <p>{sentence(notice, words, clock)}</p>
            <Button onClick={() => onDismiss(notice.nonce)}>{words.dismiss}</Button>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

function sentence(notice: DoorNotice, words: DoorWords, clock: (at: string) => string): string {
  const { name, at, before } = notice
  if (before)
    return saying(words.lookIntoDuplicate, {
      name,
      time: clock(at),
      before: clock(before.at),
      door: before.door,
    })
  const other = notice.outcome === 'cancelled' ? words.lookIntoCancelled : words.lookIntoUnknown
  return saying(other, { name, time: clock(at) })
}
