// @ts-check
import { createHash } from 'node:crypto'

/** Functions that Next and React call in a page, always with values that are plain JSON. */
const CALLS = [
  // Next: the page's content, from which it is brought to life.
  '(self.__next_f=self.__next_f||[]).push',
  'self.__next_f.push',
  // Next: the files that this page needs.
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push',
  // React: puts a part of the page that came late in its place.
  '$RC',
  '$RR',
  '$RS',
  '$RX',
]

/** The text of the functions that React brings along with the first call of each, by length and sha256; longest first. */
export const REACT_FUNCTIONS = [
  { length: 2694, sha256: 'R3eWN7zVoU3spWpPQ2b7tbYj4hZDyViY037DUph2exw=' },
  { length: 1105, sha256: 'QwTTcUY6X/W9qbI8vPXdsBAoBq5Xi/MvMAMV2FEeJpk=' },
  { length: 829, sha256: 'ejxEGil7Q2jnFo9T1EMjhzsRoWDTVn8tRpUYd4XCJkY=' },
  { length: 201, sha256: 'HIwET9YbpCDSDZxSjDwBhUP6sywD0vfbAPbsgjDbN4U=' },
  { length: 200, sha256: '5TqIdh80KgjiD5uUtz2OhDa5DlGt33xJV6lK4XUE+Yo=' },
  { length: 193, sha256: 'rkPyhj2kmK5uKX6SivS3u1ga+pNajy8xBWBiEPXhNMA=' },
  { length: 57, sha256: '7mu4H06fwDCjmnxxr/xNHyuQC6pLTHr4M2E4jXw5WZs=' },
]

/**
 * Whether an inline script is one that Next or React writes and does nothing else: their own functions, called with
 * values. A script that only begins like one of theirs is not.
 *
 * @param {string} script
 * @returns {boolean}
 */
export function isKnownScript(script) {
  const call = withoutReactFunctions(script)
  return call === '' || CALLS.some((name) => isCallWithValues(call, name))
}

/** @param {string} script */
function withoutReactFunctions(script) {
  let rest = script
  while (rest !== '') {
    const known = REACT_FUNCTIONS.find(({ length, sha256 }) => sha256Of(rest.slice(0, length)) === sha256)
    if (!known) return rest
    rest = rest.slice(known.length)
  }
  return rest
}

/**
 * @param {string} script
 * @param {string} name
 */
function isCallWithValues(script, name) {
  if (!script.startsWith(`${name}(`)) return false
  try {
    JSON.parse(`[${script.slice(name.length + 1).replace(/\);?$/, '')}]`)
    return /\);?$/.test(script)
  } catch {
    return false
  }
}

/** @param {string} text */
const sha256Of = (text) => createHash('sha256').update(text).digest('base64')
