// @ts-check

const STRIPE_CHECKOUT = 'https://checkout.stripe.com'
const VIDEO_ORIGIN = 'https://www.youtube-nocookie.com'

/**
 * The policy of a page that is made for one visitor: its scripts and styles carry this nonce.
 *
 * @param {string} nonce base64, fresh for each response
 * @param {{ readonly worker?: boolean }} [allowed] a worker of the portal's own
 * @returns {string}
 */
export function policyWithNonce(nonce, { worker = false } = {}) {
  const sources = { scripts: [`'nonce-${nonce}'`, "'strict-dynamic'"], styles: [`'nonce-${nonce}'`] }
  return worker ? `${policy(sources)}; worker-src 'self'` : policy(sources)
}

/**
 * The policy of a page that is kept and sent to everyone: it holds no inline script, and its inline styles are named by
 * their hashes.
 *
 * @param {{ readonly styles: readonly string[] }} hashes sha256, in base64
 * @returns {string}
 */
export function policyOfKeptPage({ styles }) {
  return policy({ scripts: [], styles: styles.map((hash) => `'sha256-${hash}'`) })
}

/** A form that leads to paying ends at Stripe, or at what takes its place on this machine. */
function checkoutOrigin() {
  const base = process.env.STRIPE_API_BASE
  return base ? new URL(base).origin : STRIPE_CHECKOUT
}

/** @param {{ readonly scripts: readonly string[], readonly styles: readonly string[] }} sources */
function policy({ scripts, styles }) {
  const isSecure = process.env.APP_URL?.startsWith('https://')
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${VIDEO_ORIGIN}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${checkoutOrigin()}`,
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
