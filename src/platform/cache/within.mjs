// @ts-check

/**
 * What the promise gives, unless that takes longer. A process that was too busy to notice an answer in time has not
 * waited in vain: what arrived meanwhile is looked at before it gives up.
 *
 * @template T
 * @param {number} ms
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export async function within(ms, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const tooLate = new Promise((_, reject) => {
    const giveUp = () => reject(new Error(`There was no answer within ${ms} ms.`))
    // After a long stretch of work timers come before what has arrived; an immediate comes after it.
    timer = setTimeout(() => setImmediate(giveUp), ms)
  })
  try {
    return /** @type {T} */ (await Promise.race([promise, tooLate]))
  } finally {
    clearTimeout(timer)
  }
}
