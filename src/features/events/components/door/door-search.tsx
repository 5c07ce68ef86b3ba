'use client'

import { useState } from 'react'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import { type DoorTicket, ticketsNamed } from '../../domain/door-list'
import { type DoorWords, saying } from './door-words'

type DoorSearchProps = {
  readonly tickets: readonly DoorTicket[]
  readonly words: DoorWords
  readonly clock: (at: string) => string
  readonly onLetIn: (ticket: DoorTicket) => void
  readonly onUndo: (ticket: DoorTicket) => void
  /** What was typed may be what a code says, of a ticket that no camera reads. */
  readonly onCode: (code: string) => boolean
}

/** Who has no ticket at hand is found by name. */
export function DoorSearch({ tickets, words, clock, onLetIn, onUndo, onCode }: DoorSearchProps) {
  const [typed, setTyped] = useState('')
  const found = ticketsNamed(tickets, typed)
  return (
    <section className="grid gap-4">
      <Field name="door-search" label={words.search} help={words.searchHelp}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(onCode(target.value) ? '' : target.value)}
          />
        )}
      </Field>
      {typed.trim() !== '' && found.length === 0 && <p role="status">{words.nobodyFound}</p>}
      <ul className="grid divide-y divide-line border-line empty:hidden">
        {found.map((ticket) => (
          <li key={ticket.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span className="grid min-w-40 flex-1">
              <strong className="font-semibold">{ticket.name}</strong>
              <span className="text-ink-muted text-sm">
                {ticket.type}
                {ticket.bookedBy && ` · ${saying(words.with, { name: ticket.bookedBy })}`}
              </span>
              {ticket.entry && (
                <span className="text-sm">
                  {saying(words.alreadyIn, { time: clock(ticket.entry.at), door: ticket.entry.door })}
                </span>
              )}
            </span>
            <TicketButton ticket={ticket} words={words} onLetIn={onLetIn} onUndo={onUndo} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TicketButton({
  ticket,
  words,
  onLetIn,
  onUndo,
}: Pick<DoorSearchProps, 'words' | 'onLetIn' | 'onUndo'> & { readonly ticket: DoorTicket }) {
  if (ticket.isCancelled) return <span className="font-semibold text-danger">{words.cancelled}</span>
  const { name } = ticket
  return ticket.entry ? (
    <Button onClick={() => onUndo(ticket)} aria-label={`${words.undo}: ${name}`}>
      {words.undo}
    </Button>
  ) : (
    <Button variant="brand" onClick={() => onLetIn(ticket)} aria-label={`${words.letIn}: ${name}`}>
      {words.letIn}
    </Button>
  )
}
