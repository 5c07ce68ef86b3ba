// @ts-check
import net from 'node:net'
import pg from 'pg'

const CHANNEL = 'cache_touch'
const HEARTBEAT_MS = 1_000
const ANSWER_WITHIN_MS = 2_000
const CONNECT_WITHIN_MS = 1_000
const RETRY_MS = 250
const PRUNE_EVERY_MS = 3_600_000
/** Touches are kept in the database for a day: whoever was away for longer than half of that starts over. */
const TOO_LONG_AWAY_MS = 12 * 3_600_000

/** The server is there, but says that it does not work yet or any more: nothing can be saved either. */
const NOT_OPEN = new Set(['57P01', '57P02', '57P03'])

/**
 * Whether a refused connection shows that the database is at work.
 *
 * @param {unknown} reason
 */
const isAnswer = (reason) => reason instanceof pg.DatabaseError && !NOT_OPEN.has(reason.code ?? '')

/** What was committed since the snapshot of the last look, exactly: no clocks, no overlap, nothing twice. */
const CATCH_UP = `
  select pg_current_snapshot()::text as snapshot,
         array(select distinct tag from cache_touch
               where xact >= pg_snapshot_xmin($1::pg_snapshot)
                 and not pg_visible_in_snapshot(xact, $1::pg_snapshot)
                 and pg_visible_in_snapshot(xact, pg_current_snapshot())) as tags`
const FIRST_LOOK = `
  select pg_current_snapshot()::text as snapshot, array(select tag from cache_touch where false) as tags`
const PRUNE = `delete from cache_touch where at < now() - interval '1 day'`

/**
 * `attached`: hears every touch. `detached`: the database answers, or may, and touches could be missed.
 * `unreachable`: the database does not answer at all, so nothing can be saved that one would have to hear of.
 * @typedef {'attached' | 'detached' | 'unreachable'} Hearing
 */

/**
 * Hears, on one connection of its own, which tags are touched, and repairs that connection whenever it breaks.
 *
 * @param {object} options
 * @param {string} options.connectionString
 * @param {(tag: string) => void} options.onTouch
 * @param {() => void} options.onStartOver all that was known before may have changed
 */
export function createTagListener({ connectionString, onTouch, onStartOver }) {
  /** @type {Hearing} */
  let hearing = 'detached'
  /** @type {pg.Client | undefined} */
  let client
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {string | null} */
  let snapshot = null
  let lookedAt = 0
  let prunedAt = 0
  let closed = false

  /** @param {pg.Client} connection */
  async function catchUp(connection) {
    if (snapshot !== null && Date.now() - lookedAt > TOO_LONG_AWAY_MS) snapshot = null
    const startsOver = snapshot === null
    const { rows } = startsOver
      ? await connection.query(FIRST_LOOK)
      : await connection.query({ name: 'catch-up', text: CATCH_UP, values: [snapshot] })
    if (startsOver) onStartOver()
    for (const tag of rows[0].tags) onTouch(tag)
    snapshot = rows[0].snapshot
    lookedAt = Date.now()
  }

  /** @param {pg.Client} connection */
  async function beat(connection) {
    await catchUp(connection)
    if (Date.now() - prunedAt > PRUNE_EVERY_MS) {
      prunedAt = Date.now()
      await connection.query(PRUNE)
    }
  }

  async function attach() {
    const socket = new net.Socket()
    const connection = new pg.Client({
      connectionString,
      stream: () => socket,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      application_name: 'page-cache',
    })
    client = connection
    let answered = false
    let lost = false

    /** @param {unknown} [reason] */
    const lose = (reason) => {
      if (lost || closed) return
      lost = true
      socket.destroy()
      clearTimeout(timer)
      const wasHearing = hearing === 'attached'
      hearing = answered || isAnswer(reason) ? 'detached' : 'unreachable'
      // A connection that merely broke is repaired at once; until then no copy can be trusted.
      timer = setTimeout(attach, wasHearing ? 0 : RETRY_MS)
      timer.unref()
    }

    connection.on('error', lose)
    connection.on('end', () => lose())
    connection.on('notification', ({ payload }) => onTouch(payload ?? ''))
    try {
      await connection.connect()
      answered = true
      hearing = 'detached'
      await connection.query(`listen ${CHANNEL}`)
      await catchUp(connection)
      if (lost || closed) return
      hearing = 'attached'
      const nextBeat = () => {
        timer = setTimeout(() => beat(connection).then(nextBeat, lose), HEARTBEAT_MS)
        timer.unref()
      }
      nextBeat()
    } catch (reason) {
      lose(reason)
    }
  }

  void attach()

  return {
    get hearing() {
      return hearing
    },

    /**
     * Touches on this same connection.
     *
     * @param {string} statement
     * @param {readonly string[]} tags
     */
    async touch(statement, tags) {
      if (!client || hearing !== 'attached')
        throw new Error('The page cache has no database connection to say it on.')
      await client.query(statement, [tags])
    },

    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
