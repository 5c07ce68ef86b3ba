/** Where the portal under test answers. */
export const BASE_URL = process.env['BASE_URL'] ?? 'http://localhost:3000'

/** The nth of the ports that are kept free for servers that a test starts itself, counted from 0. */
export function sparePort(nth: 0 | 1 | 2 | 3): number {
  const first = Number(process.env['TEST_FIRST_PORT'])
  if (!first) throw new Error('TEST_FIRST_PORT is missing: run this through `npm test -- e2e`.')
  return first + 6 + nth
}
