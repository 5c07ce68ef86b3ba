// @ts-check
import { createCopiesBySize } from './copies-by-size.mjs'
import { createTagListener } from './tag-listener.mjs'
import { createTagTimes } from './tag-times.mjs'

const TAGS_REMEMBERED = 20_000
/** Anyone can ask for addresses that do not exist: their copies push out each other, not the pages. */
const PART_FOR_MISSING = 1 / 8

/**
 * A rendered page or a cached read, as Next handed it over.
 *
 * @typedef {object} Copy
 * @property {unknown} value
 * @property {number} madeAt when its render began: what is saved during a render outdates the result
 * @property {number | undefined} expiresAt
 * @property {readonly string[]} tags
 * @property {unknown} cacheControl what Next said of its lifetime, to be given back
 * @property {number} size
 * @property {boolean} exists false for a page that says there is nothing at its address
 */

/** Milliseconds on a clock that never goes back. */
export const now = () => performance.timeOrigin + performance.now()

/**
 * The copies that this process holds, given out only while they are surely as fresh as the database.
 *
 * @param {object} options
 * @param {string | undefined} options.connectionString nothing is given out without one
 * @param {number} options.room in bytes
 * @param {(copy: Copy) => void} [options.onDrop]
 */
export function createPageCopies({ connectionString, room, onDrop = () => {} }) {
  const times = createTagTimes({ capacity: TAGS_REMEMBERED })
  const shelves = {
    /** @type {ReturnType<typeof createCopiesBySize<Copy>>} */
    existing: createCopiesBySize({ room, onDrop }),
    /** @type {ReturnType<typeof createCopiesBySize<Copy>>} */
    missing: createCopiesBySize({ room: room * PART_FOR_MISSING, onDrop }),
  }
  const listener =
    connectionString === undefined
      ? undefined
      : createTagListener({
          connectionString,
          onTouch: (tag) => times.touch(tag, now()),
          onStartOver: () => times.forgetUntil(now()),
        })

  /** While the database does not answer nobody can save, so what there is stays right. */
  const canBeTrusted = () => listener?.hearing === 'attached' || listener?.hearing === 'unreachable'

  /**
   * @param {Copy} copy
   * @param {readonly string[]} furtherTags
   */
  const isOutdated = ({ tags, madeAt, expiresAt = Number.POSITIVE_INFINITY }, furtherTags) =>
    expiresAt <= now() ||
    times.touchedAny(tags, { since: madeAt }) ||
    times.touchedAny(furtherTags, { since: madeAt })

  /** @param {string} key */
  function drop(key) {
    shelves.existing.drop(key)
    shelves.missing.drop(key)
  }

  /**
   * @param {string} key
   * @param {readonly string[]} [furtherTags] tags by which the asker wants it judged too
   * @returns {Copy | undefined}
   */
  function find(key, furtherTags = []) {
    return canBeTrusted() ? findLast(key, furtherTags) : undefined
  }

  /**
   * The copy as far as is known here, even while a touch could be missed: for when the page cannot be made anew.
   *
   * @param {string} key
   * @param {readonly string[]} [furtherTags]
   * @returns {Copy | undefined}
   */
  function findLast(key, furtherTags = []) {
    const copy = shelves.existing.get(key) ?? shelves.missing.get(key)
    if (!copy || !isOutdated(copy, furtherTags)) return copy
    drop(key)
    return undefined
  }

  return {
    find,
    findLast,

    /**
     * @param {string} key
     * @param {Copy} copy
     */
    keep(key, copy) {
      const present = shelves.existing.get(key) ?? shelves.missing.get(key)
      if (present && present.madeAt > copy.madeAt) return
      drop(key)
      shelves[copy.exists ? 'existing' : 'missing'].keep(key, copy)
    },

    /**
     * Outdates at once, in this process alone, what stands under these tags.
     *
     * @param {readonly string[]} tags
     */
    outdate(tags) {
      for (const tag of tags) times.touch(tag, now())
    },

    get bytesTaken() {
      return shelves.existing.taken + shelves.missing.taken
    },

    listener,
  }
}
