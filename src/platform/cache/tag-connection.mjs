// @ts-check
import net from 'node:net'
import pg from 'pg'
import { within } from './within.mjs'

const ANSWER_WITHIN_MS = 2_000
const CONNECT_WITHIN_MS = 1_000

/** What was committed since the snapshot of the last look, exactly: no clocks, no overlap, nothing twice. */
const LOOK_AGAIN = `
  select pg_current_snapshot()::text as snapshot,
         array(select distinct xact || ' ' || tag from cache_touch
               where xact >= pg_snapshot_xmin($1::pg_snapshot)
                 and not pg_visible_in_snapshot(xact, $1::pg_snapshot)
                 and pg_visible_in_snapshot(xact, pg_current_snapshot())) as touches`
const FIRST_LOOK = `
  select pg_current_snapshot()::text as snapshot, '{}'::text[] as touches`
const CLEAR_AWAY = `delete from cache_touch where at < now() - interval '1 day'`

/**
 * One connection on which touches are heard, each named by its transaction and its tag. It calls `onLost` once, when it
 * breaks or goes silent.
 *
 * @param {object} options
 * @param {string} options.connectionString
 * @param {(touch: string) => void} options.onTouch
 * @param {(reason: unknown) => void} options.onLost
 */
export function createTagConnection({ connectionString, onTouch, onLost }) {
  // A socket of our own can be let go at once; a client that says goodbye on a dead line waits for minutes.
  const socket = new net.Socket()
  const client = new pg.Client({
    connectionString,
    stream: () => socket,
    keepAlive: true,
    application_name: 'page-cache',
  })
  let isOver = false

  /** @param {unknown} [reason] */
  function lose(reason) {
    if (isOver) return
    end()
    onLost(reason)
  }

  function end() {
    isOver = true
    socket.destroy()
  }

  client.on('error', lose)
  client.on('end', () => lose())
  client.on('notification', ({ payload }) => {
    if (!isOver && payload) onTouch(payload)
  })

  return {
    async open() {
      await within(CONNECT_WITHIN_MS, client.connect())
    },

    async listen() {
      await within(ANSWER_WITHIN_MS, client.query('listen cache_touch'))
    },

    /**
     * What was touched since an earlier look; nothing on the first one.
     *
     * @param {string | null} since
     * @returns {Promise<{ readonly snapshot: string, readonly touches: readonly string[] }>}
     */
    async look(since) {
      const look = since === null ? client.query(FIRST_LOOK) : client.query(LOOK_AGAIN, [since])
      const { rows } = await within(ANSWER_WITHIN_MS, look)
      return rows[0]
    },

    async clearAway() {
      await within(ANSWER_WITHIN_MS, client.query(CLEAR_AWAY))
    },

    /**
     * @param {string} statement
     * @param {readonly string[]} tags
     */
    async touch(statement, tags) {
      await within(ANSWER_WITHIN_MS, client.query(statement, [tags]))
    },

    lose,
    end,
  }
}

/** The server is there, but says that it does not work yet or any more: nothing can be saved either. */
const NOT_OPEN = new Set(['57P01', '57P02', '57P03'])

/**
 * Whether a refused connection shows that the database is at work.
 *
 * @param {unknown} reason
 */
export const isAnswer = (reason) => reason instanceof pg.DatabaseError && !NOT_OPEN.has(reason.code ?? '')
