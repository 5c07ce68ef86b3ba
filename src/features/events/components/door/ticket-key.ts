import { keyFromHash } from '../../domain/door-list'

/** The key under which a ticket stands on the list, from what its code says. */
export async function ticketKey(secret: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return keyFromHash([...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}
