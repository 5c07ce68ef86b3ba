import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { type OwnDatabase, ownDatabase } from './own-database'

let database: OwnDatabase | undefined
let portal: Payload | undefined

/**
 * Gives this test file a portal on a database of its own. Call it at the top of the file; ask `portal()` inside tests.
 * The environment is set before the portal is imported, for it is read once.
 */
export function onOwnPortal(): { readonly portal: () => Payload; readonly databaseUrl: () => string } {
  beforeAll(async () => {
    database = await ownDatabase()
    Object.assign(process.env, {
      NODE_ENV: 'test',
      LOG_LEVEL: 'fatal',
      DATABASE_URL: database.url,
      APP_URL: 'http://localhost:4999',
      PAYLOAD_SECRET: 'a-secret-for-tests-that-is-long-enough',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'Alumninet <alumni@alumninet.example>',
      MEDIA_DIR: `.data/test/media-${process.pid}`,
      DATABASE_POOL_SIZE: '8',
    })
    const { getPortal } = await import('@/platform/database/get-portal')
    portal = await getPortal()
  })
  afterAll(async () => {
    await portal?.destroy()
    await database?.drop()
  })
  return {
    portal: () => present(portal, 'The portal'),
    databaseUrl: () => present(database, 'The database').url,
  }
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is there only inside tests.`)
  return value
}
