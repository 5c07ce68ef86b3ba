// @ts-check
import { createHash } from 'node:crypto'
import { isKnownScript } from './known-scripts.mjs'

const INLINE_ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/g
/** Blocks that hold text rather than code, such as schema.org's: browsers never run them. */
const HOLDS_TEXT = /\stype="application\/(?:ld\+)?json"/

/**
 * The sha256 of each inline style and of each inline script that Next or React wrote. Any other script came into the
 * page by a mistake or by an attack: it gets no hash, so browsers do not run it, and `onUnknownScript` hears of it.
 *
 * @param {string} html
 * @param {{ readonly onUnknownScript: (script: string) => void }} listeners
 */
export function hashInlineElements(html, { onUnknownScript }) {
  /** @type {Set<string>} */
  const scripts = new Set()
  /** @type {Set<string>} */
  const styles = new Set()
  for (const [, element, attributes = '', content = ''] of html.matchAll(INLINE_ELEMENT)) {
    if (element === 'style') styles.add(sha256(content))
    else if (/\ssrc=/.test(attributes) || HOLDS_TEXT.test(attributes)) continue
    else if (isKnownScript(content)) scripts.add(sha256(content))
    else onUnknownScript(content)
  }
  return { scripts: [...scripts], styles: [...styles] }
}

/** @param {string} content */
const sha256 = (content) => createHash('sha256').update(content).digest('base64')
