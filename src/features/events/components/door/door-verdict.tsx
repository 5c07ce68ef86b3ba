import type { ReactNode } from 'react'
import { classNames } from '@/ui/class-names'
import { Icon, type IconName } from '@/ui/icon'
import type { DoorVerdict as Verdict } from '../../domain/door-list'
import { type DoorWords, saying } from './door-words'

const LOOKS: Record<Verdict['kind'], { readonly icon: IconName; readonly look: string }> = {
  welcome: { icon: 'success', look: 'border-success bg-success-tint text-success' },
  already: { icon: 'warning', look: 'border-warning bg-warning-tint text-warning' },
  cancelled: { icon: 'danger', look: 'border-danger bg-danger-tint text-danger' },
  unknown: { icon: 'danger', look: 'border-danger bg-danger-tint text-danger' },
}

type DoorVerdictProps = {
  readonly verdict: Verdict
  readonly words: DoorWords
  readonly clock: (at: string) => string
  /** What can still be done about it. */
  readonly children?: ReactNode
}

/** In or not in: read at a glance, in the dark, at arm's length. */
export function DoorVerdict({ verdict, words, clock, children }: DoorVerdictProps) {
  const { icon, look } = LOOKS[verdict.kind]
  return (
    <div className={classNames('grid gap-3 rounded-md border-2 px-5 py-6', look)}>
      <p className="flex items-center gap-3 font-display font-semibold text-3xl">
        <Icon name={icon} />
        {words[verdict.kind]}
      </p>
      <div className="grid gap-1 text-ink">
        {verdict.kind !== 'unknown' && (
          <>
            <strong className="font-semibold text-2xl">{verdict.ticket.name}</strong>
            <span>
              {verdict.ticket.type}
              {verdict.ticket.bookedBy && ` · ${saying(words.with, { name: verdict.ticket.bookedBy })}`}
            </span>
          </>
        )}
        {verdict.kind === 'already' && (
          <p>{saying(words.alreadyText, { time: clock(verdict.entry.at), door: verdict.entry.door })}</p>
        )}
        {verdict.kind === 'cancelled' && <p>{words.cancelledText}</p>}
        {verdict.kind === 'unknown' && <p>{words.unknownText}</p>}
      </div>
      {children}
    </div>
  )
}
