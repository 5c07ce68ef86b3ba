import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../tests/temporary-folder'
import { findFreeBlock, portBlock } from '../processes/port-block'
import { isRunning } from '../processes/process-identity'
import { type Postgres, startPostgres } from './start-postgres'

const aPlace = async () => ({
  dataDir: join(temporaryFolder(), 'postgres'),
  port: portBlock(await findFreeBlock(() => true)).postgres,
  keeping: 'throwaway' as const,
})

const startAt = async (place: Awaited<ReturnType<typeof aPlace>>): Promise<Postgres> => {
  const postgres = await startPostgres(place)
  onTestFinished(() => postgres.stop())
  return postgres
}

const ask = async (url: string, question: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ answer: unknown }>(`select ${question} as answer`)
  await client.end()
  return rows[0]?.answer
}

describe('the embedded PostgreSQL', () => {
  it('has UTF-8, folds the case of accented letters and brings what the portal needs', async () => {
    const postgres = await startAt(await aPlace())
    await postgres.ensureDatabase('portal')
    const url = postgres.url('portal')
    expect(await ask(url, "current_setting('server_encoding')")).toBe('UTF8')
    expect(await ask(url, "lower('ÉÇØ')")).toBe('éçø')
    expect(
      await ask(
        url,
        "(select array_agg(name::text order by name) from pg_available_extensions where name in ('unaccent', 'pg_trgm', 'btree_gist'))",
      ),
    ).toEqual(['btree_gist', 'pg_trgm', 'unaccent'])
  })

  it('makes a database once and keeps it over a restart', async () => {
    const place = await aPlace()
    const first = await startAt(place)
    expect(await first.ensureDatabase('portal')).toBe('created')
    await first.stop()
    const second = await startAt(place)
    expect(await second.ensureDatabase('portal')).toBe('present')
  })

  it('is taken over when whoever started it was killed', async () => {
    const place = await aPlace()
    const leftBehind = await startAt(place)
    const found = await startAt(place)
    expect(found.pid).toBe(leftBehind.pid)
    await found.stop()
    expect(isRunning(found.pid)).toBe(false)
  })

  it('is moved when the ports have moved', async () => {
    const place = await aPlace()
    const leftBehind = await startAt(place)
    const moved = await startAt({ ...place, port: place.port + 1 })
    expect(isRunning(leftBehind.pid)).toBe(false)
    expect(await ask(moved.url('postgres'), 'inet_server_port()')).toBe(place.port + 1)
  })

  it('starts again after it was killed itself', async () => {
    const place = await aPlace()
    const killed = await startAt(place)
    process.kill(killed.pid, 'SIGKILL')
    await killed.ended
    expect(await ask((await startAt(place)).url('postgres'), '1')).toBe(1)
  })

  it('lets nobody in without its password', async () => {
    const postgres = await startAt(await aPlace())
    const url = new URL(postgres.url('postgres'))
    url.password = 'guessed'
    await expect(ask(url.href, '1')).rejects.toThrow('password authentication failed')
  })
})
