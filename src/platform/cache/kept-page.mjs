// @ts-check
import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/g
/** Blocks that hold text rather than code, such as schema.org's: browsers never run them. */
const HOLDS_TEXT = /\stype="application\/(?:ld\+)?json"/
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\sas="script")[^>]*>/g
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/g
const END_OF_HEAD = '</head>'

/**
 * A page as it is kept: complete as it stands, so without the scripts that Next and React bring to take it over in the
 * browser, and without any other that a mistake or an attack put there; in their place comes the portal's own small one.
 *
 * @param {string} html
 * @param {string | undefined} script the address of that one
 * @returns {string}
 */
export function keptPage(html, script) {
  const bare = html
    .replace(SCRIPT, (element, attributes) => (HOLDS_TEXT.test(attributes) ? element : ''))
    .replace(SCRIPT_PRELOAD, '')
  return script
    ? bare.replace(END_OF_HEAD, () => `<script src="${script}" defer=""></script>${END_OF_HEAD}`)
    : bare
}

/**
 * The sha256 of each inline style, in base64, for the page's security policy.
 *
 * @param {string} html
 * @returns {readonly string[]}
 */
export function styleHashes(html) {
  const hashes = [...html.matchAll(STYLE)].map(([, css = '']) =>
    createHash('sha256').update(css).digest('base64'),
  )
  return [...new Set(hashes)]
}
