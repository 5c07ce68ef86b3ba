/** Something that goes wrong with requests that match, as often as it says. */
export type Fault = {
  /** `POST`, and the address or the beginning of it: `/v1/refunds`. All, without them. */
  readonly method?: string
  readonly path?: string
  readonly kind: 'error' | 'rate-limit' | 'reset' | 'hang' | 'slow'
  /** Whether the request has been carried out by then. */
  readonly when: 'before' | 'after'
  readonly times?: number
  /** For `slow`. */
  readonly delayMs?: number
}

export type Faults = {
  readonly plan: (fault: Fault) => void
  /** The next fault for this request at this moment, if one was planned; it counts as used. */
  readonly take: (
    request: { readonly method: string; readonly path: string },
    when: Fault['when'],
  ) => Fault | undefined
  readonly clear: () => void
}

export function createFaults(): Faults {
  let planned: { readonly fault: Fault; left: number }[] = []
  return {
    plan: (fault) => planned.push({ fault, left: fault.times ?? 1 }),
    take: ({ method, path }, when) => {
      const found = planned.find(
        ({ fault }) =>
          fault.when === when &&
          (fault.method ?? method) === method &&
          (path === fault.path || path.startsWith(fault.path ?? '')),
      )
      if (!found) return undefined
      found.left -= 1
      if (found.left <= 0) planned = planned.filter((one) => one !== found)
      return found.fault
    },
    clear: () => {
      planned = []
    },
  }
}
