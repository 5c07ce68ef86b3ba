/** One request to the API, for tests to read. */
export type Call = {
  readonly id: string
  readonly at: number
  readonly method: string
  readonly path: string
  /** As they were sent, decoded; the query of a GET, the body of a POST. */
  readonly params: unknown
  readonly idempotencyKey: string | null
  /** Null when no answer was given. */
  readonly status: number | null
  readonly errorCode: string | null
  readonly replayed: boolean
  readonly answer: unknown
}

export type Calls = {
  readonly note: (call: Call) => void
  readonly all: () => readonly Call[]
  readonly clear: () => void
}

const KEPT = 5000

/** The last requests, oldest first. */
export function createCalls(): Calls {
  let calls: Call[] = []
  return {
    note: (call) => {
      calls.push(call)
      if (calls.length > KEPT * 2) calls = calls.slice(-KEPT)
    },
    all: () => calls.slice(-KEPT),
    clear: () => {
      calls = []
    },
  }
}
