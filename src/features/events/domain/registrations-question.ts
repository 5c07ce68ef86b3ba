/** Registrations as an organiser looks for them: what was not finished is one kind. */
export const LISTED_STATES = ['confirmed', 'under-way', 'cancelled', 'expired'] as const
export type ListedState = (typeof LISTED_STATES)[number]

/** Which registrations of an event somebody asks for. */
export type RegistrationsQuestion = {
  /** Of a name, an address, a code or an attendee; empty asks for everybody. */
  readonly words: string
  readonly state: ListedState | null
  /** Counted from 1. */
  readonly page: number
}

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** Reads the address of the screen; what cannot be read asks for nothing in particular. */
export function readRegistrationsQuestion(asked: Asked): RegistrationsQuestion {
  const page = Number(one(asked.page))
  return {
    words: one(asked.q).trim().slice(0, 120),
    state: LISTED_STATES.find((state) => state === one(asked.state)) ?? null,
    page: Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** The part of an address that asks this, "?" included; empty when nothing in particular is asked. */
export function registrationsAddress({ words, state, page }: RegistrationsQuestion): string {
  const asked = new URLSearchParams({
    ...(words && { q: words }),
    ...(state && { state }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return asked ? `?${asked}` : ''
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''
