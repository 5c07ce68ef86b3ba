const YOUTUBE_HOSTS = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com']

/** The id of a YouTube video, from any of the addresses people paste, or null. */
export function videoId(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:') return null
  const [, first, second] = url.pathname.split('/')
  if (url.hostname === 'youtu.be') return idOrNull(first)
  if (!YOUTUBE_HOSTS.includes(url.hostname)) return null
  return idOrNull(first === 'watch' ? url.searchParams.get('v') : second)
}

const idOrNull = (value: string | null | undefined): string | null =>
  value && /^[\w-]{11}$/.test(value) ? value : null
