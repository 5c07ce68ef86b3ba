const ATOM = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])$/u
/** Nearly every address is plain; one look at these spares the two above. */
const PLAIN = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** Reads an e-mail address: without the spaces around it and in lower case; null when no mail could ever arrive there. */
export function readEmailAddress(text: string): string | null {
  const address = text.trim().toLowerCase()
  if (address.length > 254) return null
  const at = address.lastIndexOf('@')
  if (at < 1 || at > 64) return null
  if (PLAIN.test(address)) return address
  return ATOM.test(address.slice(0, at)) && DOMAIN.test(address.slice(at + 1)) ? address : null
}
