/** Failed sign-ins in a row after which only choosing a new password helps. */
export const HARD_STOP_AFTER = 100

const FREE_FAILURES = 10
const LONGEST_SECONDS = 15 * 60

/**
 * Seconds to wait after the n-th failed sign-in in a row: none up to the ninth, five after the tenth, then twice as long
 * each time, up to a quarter of an hour.
 */
export function secondsToWaitAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0
  return Math.min(5 * 2 ** (failures - FREE_FAILURES), LONGEST_SECONDS)
}

/** The same for 1 up to `HARD_STOP_AFTER`, in that order: what the database counts with. */
export const WAITS: readonly number[] = Array.from({ length: HARD_STOP_AFTER }, (_, index) =>
  secondsToWaitAfter(index + 1),
)
