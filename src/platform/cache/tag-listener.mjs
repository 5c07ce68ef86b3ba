// @ts-check
import { createHeardTouches } from './heard-touches.mjs'
import { createTagConnection, isAnswer } from './tag-connection.mjs'

const HEARTBEAT_MS = 1_000
const RETRY_MS = 250
const CLEAR_AWAY_EVERY_MS = 3_600_000
/** Touches are kept in the database for a day: whoever was away for longer than half of that starts over. */
const TOO_LONG_AWAY_MS = 12 * 3_600_000

/**
 * `attached`: hears every touch. `detached`: the database answers, or may, and touches could be missed.
 * `unreachable`: the database does not answer at all, so nothing can be saved that one would have to hear of.
 * @typedef {'attached' | 'detached' | 'unreachable'} Hearing
 */

/**
 * Hears which tags are touched, from the first moment on and without a gap: it looks each second whether the line still
 * works, makes a new one when it does not, and then asks what happened meanwhile.
 *
 * @param {object} options
 * @param {string} options.connectionString
 * @param {(tag: string) => void} options.onTouch
 * @param {() => void} options.onStartOver anything known before may have changed
 */
export function createTagListener({ connectionString, onTouch, onStartOver }) {
  /** @type {Hearing} */
  let hearing = 'detached'
  /** @type {ReturnType<typeof createTagConnection>} */
  let connection
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let lastLook = { snapshot: /** @type {string | null} */ (null), at: 0 }
  let clearedAwayAt = 0
  const heard = createHeardTouches({ onTouch })

  async function catchUp() {
    const since = Date.now() - lastLook.at < TOO_LONG_AWAY_MS ? lastLook.snapshot : null
    const { snapshot, touches } = await connection.look(since)
    if (since === null) onStartOver()
    touches.forEach(heard.hear)
    heard.looked()
    lastLook = { snapshot, at: Date.now() }
  }

  async function beat() {
    await catchUp()
    if (Date.now() - clearedAwayAt < CLEAR_AWAY_EVERY_MS) return
    clearedAwayAt = Date.now()
    await connection.clearAway()
  }

  /**
   * @param {() => Promise<void>} run
   * @param {number} delay
   */
  function later(run, delay) {
    clearTimeout(timer)
    timer = setTimeout(run, delay)
    timer.unref()
  }

  async function attach() {
    let answered = false
    const mine = createTagConnection({
      connectionString,
      onTouch: heard.hear,
      onLost(reason) {
        // A line that merely broke is repaired at once; until then no copy can be trusted.
        const delay = hearing === 'attached' ? 0 : RETRY_MS
        hearing = answered || isAnswer(reason) ? 'detached' : 'unreachable'
        later(attach, delay)
      },
    })
    connection = mine
    // A beat that ends after its line was lost leaves the timer to the next line.
    const beatAgainLater = () => {
      if (hearing === 'attached' && connection === mine) later(beatOnAndOn, HEARTBEAT_MS)
    }
    const beatOnAndOn = () => beat().then(beatAgainLater, mine.lose)
    try {
      await mine.open()
      answered = true
      hearing = 'detached'
      await mine.listen()
      await catchUp()
      hearing = 'attached'
      later(beatOnAndOn, HEARTBEAT_MS)
    } catch (reason) {
      mine.lose(reason)
    }
  }

  void attach()

  return {
    get hearing() {
      return hearing
    },

    /**
     * Touches on this same line; fails when there is none.
     *
     * @param {string} statement
     * @param {readonly string[]} tags
     */
    async touch(statement, tags) {
      if (hearing !== 'attached') throw new Error('The page cache has no line to the database to say it on.')
      await connection.touch(statement, tags)
    },

    close() {
      clearTimeout(timer)
      connection.end()
    },
  }
}
