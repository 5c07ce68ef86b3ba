// @ts-check

/**
 * Passes on each touch once. A line tells of most touches twice, when they are committed and at its next look; the
 * second time would outdate what was made in between.
 *
 * @param {{ readonly onTouch: (tag: string) => void }} options
 */
export function createHeardTouches({ onTouch }) {
  /** @type {Set<string>} since the last look */
  let lately = new Set()
  /** @type {Set<string>} between the last look and the one before it: its notice may come after the look */
  let before = new Set()

  return {
    /** @param {string} touch transaction and tag, with a space between */
    hear(touch) {
      if (lately.has(touch) || before.has(touch)) return
      lately.add(touch)
      onTouch(touch.slice(touch.indexOf(' ') + 1))
    },

    /** To be said after each look, which tells of all that was committed before it: older touches come no more. */
    looked() {
      before = lately
      lately = new Set()
    },
  }
}
