/** Thrown when more wait than the queue holds: the visitor is asked to try again in a moment. */
export class TooBusyError extends Error {
  constructor() {
    super('More passwords wait to be checked than this process takes on.')
    this.name = 'TooBusyError'
  }
}

/** Lets `atOnce` pieces of work run and `waiting` more queue up; refuses the rest with a TooBusyError, at once. */
export function gate({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
  let running = 0
  const queue: (() => void)[] = []

  return async function through<T>(work: () => Promise<T>): Promise<T> {
    if (running < atOnce) running += 1
    else {
      if (queue.length >= waiting) throw new TooBusyError()
      await new Promise<void>((resolve) => queue.push(resolve))
    }
    try {
      return await work()
    } finally {
      // Whoever waits longest takes this place over, so the number at work stays the same.
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
