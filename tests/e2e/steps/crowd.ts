import { LOCALES, type Locale } from '../../../src/kernel/locale'
import type { Localized } from '../demo-content'

/** What was wrong with what a crowd saw. */
export type Seen = {
  readonly faults: readonly string[]
  /** How long after a later save had been answered somebody still got this text, at most; in milliseconds. */
  readonly oldest: number
}

type Crowd = {
  readonly front: string
  /** The page that is being saved, and a few that are not. */
  readonly watched: Localized
  readonly others: readonly Localized[]
  /** Stands on the watched page, followed by the number of its last save. */
  readonly mark: string
  /** When each save had been answered, by its number; it grows while the crowd is asking. */
  readonly savedAt: readonly number[]
  readonly staffCookie: string
  /** How many pages are asked for in all, and for how long at least. */
  readonly visits: number
  readonly seconds: number
}

type Visit = {
  readonly locale: Locale
  readonly path: string
  readonly isWatched: boolean
  readonly asksForPiece: boolean
  readonly headers: Readonly<Record<string, string>>
}

const PEOPLE = 8
const PRIVATE_EVERY = 25

/** Visitors of all kinds who ask for pages through the front, each one after another. */
export async function sendCrowd(crowd: Crowd): Promise<Seen> {
  const turns = turnsFor(crowd)
  const seen = await Promise.all(Array.from({ length: PEOPLE }, () => visitOnAndOn(crowd, turns)))
  return {
    faults: seen.flatMap(({ faults }) => faults),
    oldest: Math.max(...seen.map(({ oldest }) => oldest)),
  }
}

/** One numbering for all, so that every mixture comes up. */
function* turnsFor({ visits, seconds }: Pick<Crowd, 'visits' | 'seconds'>) {
  const until = performance.now() + seconds * 1000
  for (let turn = 0; turn < visits || performance.now() < until; turn += 1) yield turn
}

async function visitOnAndOn(crowd: Crowd, turns: Iterable<number>): Promise<Seen> {
  const faults: string[] = []
  let oldest = 0
  for (const turn of turns) {
    const visit = visitOf(crowd, turn)
    const asked = performance.now()
    const answer = await fetch(`${crowd.front}${visit.path}`, { headers: visit.headers, redirect: 'manual' })
    const text = await answer.text()
    faults.push(...faultsOf(visit, { answer, text, mark: crowd.mark }))
    oldest = Math.max(oldest, ageOf(text, { ...crowd, asked }))
    if (turn % PRIVATE_EVERY === 0) faults.push(...(await faultsOfPrivateRoom(crowd)))
  }
  return { faults, oldest }
}

/** The lengths of these lists have no factor in common: each value meets each other. */
function visitOf({ watched, others, staffCookie }: Crowd, turn: number): Visit {
  const pages = [watched, ...others, watched]
  const cookies = [
    undefined,
    'language=en',
    staffCookie,
    undefined,
    'next-auth.session-token=x',
    'theme=dark',
    'language=nl',
  ]
  const encodings = [
    'gzip, deflate, br',
    'identity',
    'gzip',
    'br',
    'gzip;q=0',
    'gzip, deflate, br, zstd',
    'deflate',
    '*',
    'identity',
    'gzip',
    'br',
  ]
  const routers = [
    {},
    {},
    { rsc: '1' },
    {},
    {},
    { rsc: '1', 'next-router-prefetch': '1' },
    {},
    {},
    { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
    {},
    {},
    {},
    {},
  ]
  const locale = LOCALES[turn % LOCALES.length] ?? 'nl'
  const page = pages[Math.floor(turn / LOCALES.length) % pages.length] ?? watched
  const router = routers[turn % routers.length] ?? {}
  const cookie = cookies[turn % cookies.length]
  return {
    locale,
    path: page[locale],
    isWatched: page === watched,
    asksForPiece: 'rsc' in router,
    headers: {
      'accept-language': turn % 3 === 0 ? 'en' : 'nl-BE,nl;q=0.9',
      'accept-encoding': encodings[turn % encodings.length] ?? 'gzip',
      ...(cookie && { cookie }),
      ...router,
    },
  }
}

function faultsOf(
  { locale, path, isWatched, asksForPiece }: Visit,
  { answer, text, mark }: { readonly answer: Response; readonly text: string; readonly mark: string },
): readonly string[] {
  const type = answer.headers.get('content-type') ?? ''
  const isPiece = type.startsWith('text/x-component') || answer.status === 307
  if (asksForPiece) return isPiece ? [] : [`${path}: the router asked for a piece and got ${type}`]
  if (answer.status !== 200 || !type.startsWith('text/html')) return [`${path}: ${answer.status} ${type}`]
  return [
    ...(text.includes(`<html lang="${locale}"`) ? [] : [`${path}: in the wrong language`]),
    ...(isWatched && !text.includes(`${mark} ${locale}`) ? [`${path}: not the page that was asked for`] : []),
    ...(answer.headers.has('set-cookie') ? [`${path}: sets a cookie`] : []),
    ...(/s-maxage|immutable/.test(answer.headers.get('cache-control') ?? '')
      ? [`${path}: may be kept by others`]
      : []),
  ]
}

function ageOf(
  text: string,
  { mark, savedAt, asked }: Pick<Crowd, 'mark' | 'savedAt'> & { readonly asked: number },
): number {
  const number = new RegExp(`${mark} nl (\\d+)`).exec(text)?.[1]
  const nextSave = number === undefined ? undefined : savedAt[Number(number) + 1]
  return nextSave === undefined ? 0 : asked - nextSave
}

/** What a member of staff is told of herself, and what somebody else is told right after. */
async function faultsOfPrivateRoom({ front, staffCookie }: Crowd): Promise<readonly string[]> {
  const address = `${front}/api/payload/staff/me`
  const hers = await (
    await fetch(address, { headers: { cookie: staffCookie, 'sec-fetch-site': 'same-origin' } })
  ).text()
  const another = await (await fetch(address)).text()
  return another.includes('@')
    ? [`somebody got what is hers: ${another.slice(0, 80)}`]
    : hers.includes('@')
      ? []
      : ['she is not known']
}
