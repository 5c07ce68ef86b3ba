/** What is asked: by a visitor who cannot get in, or by an alumnus who is signed in. */
export const REQUEST_KINDS = ['number', 'correction'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

export const REQUEST_STATES = ['open', 'granted', 'refused'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

export type Decision = {
  readonly state: RequestState
  readonly linkedTo: number | null
  readonly answer: string | null
}

/** What a decision still lacks: granting links to a person, refusing says why. */
export function missingFrom({ state, linkedTo, answer }: Decision): 'linkedTo' | 'answer' | null {
  if (state === 'granted' && linkedTo === null) return 'linkedTo'
  if (state === 'refused' && !answer?.trim()) return 'answer'
  return null
}
