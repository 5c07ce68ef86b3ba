import type { Timed } from './event-time'

/** What those who go to an event must know when it changes: when and where to be. */
export type ToldFacts = Timed & {
  readonly venue: {
    readonly kind: string
    readonly name: string
    readonly address: string
    readonly town: string
    readonly country: string
  }
  readonly onlineLink: string
}

export type EventChange = { readonly time: boolean; readonly place: boolean; readonly link: boolean }

/** What is other than it was told; a moment is the same however it is written. */
export function changeOf(before: ToldFacts, after: ToldFacts): EventChange | null {
  const isOther = (pick: (facts: ToldFacts) => unknown) =>
    JSON.stringify(pick(before)) !== JSON.stringify(pick(after))
  const change = {
    time: isOther(({ startsAt, endsAt, timeZone }) => [Date.parse(startsAt), Date.parse(endsAt), timeZone]),
    place: isOther(({ venue: { kind, name, address, town, country } }) =>
      kind === 'online' ? [kind] : [kind, name, address, town, country],
    ),
    link: isOther(({ onlineLink }) => onlineLink),
  }
  return change.time || change.place || change.link ? change : null
}
