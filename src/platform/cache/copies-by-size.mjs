// @ts-check

/**
 * Keeps values up to a total size; the one that was asked for longest ago makes room first.
 * A value larger than the whole room is not kept.
 *
 * @template {{ readonly size: number }} Copy
 * @param {{ readonly room: number, readonly onDrop?: (copy: Copy) => void }} options
 */
export function createCopiesBySize({ room, onDrop }) {
  /** @type {Map<string, Copy>} least recently asked for first */
  const copies = new Map()
  let taken = 0

  /** @param {string} key */
  function drop(key) {
    const copy = copies.get(key)
    if (!copy) return
    copies.delete(key)
    taken -= copy.size
    onDrop?.(copy)
  }

  return {
    /** @param {string} key */
    get(key) {
      const copy = copies.get(key)
      if (!copy) return undefined
      copies.delete(key)
      copies.set(key, copy)
      return copy
    },

    /**
     * @param {string} key
     * @param {Copy} copy
     */
    keep(key, copy) {
      drop(key)
      if (copy.size > room) return
      copies.set(key, copy)
      taken += copy.size
      for (const oldest of copies.keys()) {
        if (taken <= room) return
        drop(oldest)
      }
    },

    drop,

    get taken() {
      return taken
    },

    get count() {
      return copies.size
    },
  }
}
