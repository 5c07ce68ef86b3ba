// @ts-check

/** @param {{ readonly camera: string }} allowed */
export const permissions = ({ camera }) =>
  `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()`

/** Said with every answer. */
export const SECURITY_HEADERS = [
  { key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'permissions-policy', value: permissions({ camera: '()' }) },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
]
