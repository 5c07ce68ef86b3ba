/** The request header in which the proxy tells a page the address it was asked under. */
export const ASKED_FOR = 'x-asked-for'

/** What a page said once, after something was done; it is not to be said again after signing in. */
const SAID_ONCE = ['notice', 'saved', 'refused', 'changed', 'other']
/** Next's own, for a page that is fetched without its frame. */
const OF_THE_FRAMEWORK = ['_rsc']

/**
 * The address of a room with what was asked there, to come back to after signing in: `asked` is what the proxy saw. When
 * that is not this room, or says nothing more, it is the room alone.
 */
export function addressToComeBackTo(room: string, asked: string | null): string {
  const [pathname, search = ''] = (asked ?? '').split('?', 2)
  if (pathname?.replace(/\/+$/, '') !== room) return room
  const query = new URLSearchParams(search)
  for (const name of [...SAID_ONCE, ...OF_THE_FRAMEWORK]) query.delete(name)
  return query.size > 0 ? `${room}?${query}` : room
}
