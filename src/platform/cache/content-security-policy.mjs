// @ts-check
import { createHash } from 'node:crypto'

const CHECKOUT_ORIGIN = 'https://checkout.stripe.com'
const VIDEO_ORIGIN = 'https://www.youtube-nocookie.com'

/**
 * The inline scripts a page is known to carry: what Next and React write themselves. Anything else in a page's html was
 * put there by a mistake or by an attacker, so it gets no hash and browsers refuse to run it.
 */
const KNOWN_SCRIPTS = [
  // Next: the page's content for hydration, in pieces; the argument is one string literal and nothing follows it.
  /^self\.__next_f\.push\(\[1,"(?:[^"\\]|\\.)*"\]\)$/s,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[\d(?:,null)?\]\)$/,
  /^self\.__next_(?:r|s)="[\w-]*"$/,
  // Next: tells its chunk loader which files this page needs.
  /^\(?globalThis(?:\.TURBOPACK|\["TURBOPACK"\])\s*(?:\|\|\s*\(?globalThis(?:\.TURBOPACK|\["TURBOPACK"\])\s*=\s*\[\]\)?)?\)?\.push\(\[[\w\s"'./[\]{}:,\-~$@?=]*\]\);?$/,
  // React: puts late parts of a streamed page in their place.
  /^(?:\$R[A-Z]=|requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$)/,
  /^\$R[A-Z]\("[\w:-]*"(?:,"[\w:-]*")*\)$/,
]

/** Blocks that hold text rather than code (such as schema.org's): browsers never run them. */
const HOLDS_TEXT = /\stype="application\/(?:ld\+)?json"/
const INLINE_ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/g

/**
 * The policy of a page that is kept and sent to everyone: each known inline script and each inline style element of
 * this html is named by its hash. `onUnknownScript` hears of inline scripts that were left out.
 *
 * @param {string} html
 * @param {{ readonly onUnknownScript?: (script: string) => void }} [listeners]
 * @returns {string}
 */
export function policyForHtml(html, { onUnknownScript } = {}) {
  /** @type {Set<string>} */
  const scripts = new Set()
  /** @type {Set<string>} */
  const styles = new Set()
  for (const [, element, attributes = '', content = ''] of html.matchAll(INLINE_ELEMENT)) {
    if (element === 'style') styles.add(hashSource(content))
    else if (/\ssrc=/.test(attributes) || HOLDS_TEXT.test(attributes)) continue
    else if (KNOWN_SCRIPTS.some((known) => known.test(content))) scripts.add(hashSource(content))
    else onUnknownScript?.(content)
  }
  return policy({ scripts: ["'self'", ...scripts], styles: ["'self'", ...styles] })
}

/**
 * The policy of a page that is made for one visitor: its scripts and styles carry this nonce.
 *
 * @param {string} nonce base64, fresh for each response
 * @returns {string}
 */
export function policyWithNonce(nonce) {
  return policy({
    scripts: ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"],
    styles: ["'self'", `'nonce-${nonce}'`],
  })
}

/** @param {{ readonly scripts: readonly string[], readonly styles: readonly string[] }} sources */
function policy({ scripts, styles }) {
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${VIDEO_ORIGIN}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${CHECKOUT_ORIGIN}`,
    "frame-ancestors 'none'",
    ...(process.env.APP_URL?.startsWith('https://') ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** @param {string} content */
function hashSource(content) {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
