/** The part of an internet address that one household or office shares: IPv4 /24, IPv6 /48. What is neither stays whole. */
export function addressPrefix(address: string): string {
  const plain = address.trim().toLowerCase().replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1] ?? plain
  const ipv4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(mapped)?.[1]
  if (ipv4) return `${ipv4}.0/24`
  if (!mapped.includes(':')) return mapped
  return `${groupsOf(mapped).slice(0, 3).join(':')}::/48`
}

/** The eight groups of an IPv6 address, its `::` filled in, without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const [before = '', after] = address.split('::')
  const left = before.split(':').filter(Boolean)
  const right = (after ?? '').split(':').filter(Boolean)
  const missing = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array<string>(missing).fill('0'), ...right].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  )
}
