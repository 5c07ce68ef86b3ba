// @ts-check

/**
 * Remembers when each tag was last touched, for at most `capacity` tags. What it had to forget it treats as touched:
 * a copy older than the last forgotten touch counts as outdated, whatever its tags.
 *
 * @param {{ readonly capacity: number }} options
 */
export function createTagTimes({ capacity }) {
  /** @type {Map<string, number>} oldest touch first */
  const touches = new Map()
  let forgottenUntil = Number.NEGATIVE_INFINITY

  /** @param {number} time */
  function forgetUntil(time) {
    forgottenUntil = Math.max(forgottenUntil, time)
  }

  return {
    /**
     * @param {string} tag
     * @param {number} time
     */
    touch(tag, time) {
      touches.delete(tag)
      touches.set(tag, time)
      const [oldest] = touches
      if (touches.size <= capacity || !oldest) return
      touches.delete(oldest[0])
      forgetUntil(oldest[1])
    },

    /** Everything made at or before this time is outdated. */
    forgetUntil,

    /**
     * Whether something made at `since` may be outdated, given its tags. A touch in the same instant counts.
     *
     * @param {Iterable<string>} tags
     * @param {{ readonly since: number }} made
     */
    touchedAny(tags, { since }) {
      if (since <= forgottenUntil) return true
      for (const tag of tags) {
        const touched = touches.get(tag)
        if (touched !== undefined && touched >= since) return true
      }
      return false
    },

    get size() {
      return touches.size
    },
  }
}
