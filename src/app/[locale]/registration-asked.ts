import type { AskedStep } from '@/use-cases/register-for-event/components/registration-steps'

export type RegistrationSearch = {
  readonly [name in 'step' | 'done' | 'notice' | 'ticket']?: string | string[]
}

const STEPS = ['people', 'review', 'price', 'cancel'] as const

/** What the address of a registration asks for; what it does not know is left out. */
export function readAsked({ step, done, notice, ticket }: RegistrationSearch) {
  const tickets = ticket === undefined ? [] : [ticket].flat()
  return {
    step: (STEPS.find((known) => known === step) ?? null) satisfies AskedStep,
    done: typeof done === 'string' ? done : null,
    isIncomplete: notice === 'incomplete',
    chosen: tickets.map(Number).filter(Number.isSafeInteger),
  }
}
