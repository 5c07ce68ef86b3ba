import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, type APIRequestContext, request } from '@playwright/test'

export type OwnWeb = {
  readonly address: string
  readonly client: APIRequestContext
  readonly stop: () => Promise<void>
}

/** Starts one more web process of the build under test, on the same database unless another is named. */
export async function startOwnWeb({
  port,
  databaseUrl = process.env['DATABASE_URL'],
}: {
  readonly port: number
  readonly databaseUrl?: string | undefined
}): Promise<OwnWeb> {
  const child = spawn(process.execPath, ['src/web.mjs'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '', // Playwright's own, for loading tests
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr?.on('data', (text: Buffer) => said.push(String(text)))
  const address = `http://localhost:${port}`
  const client = await request.newContext({ baseURL: address })
  const stop = async () => {
    await client.dispose()
    await end(child)
  }
  try {
    await expect
      .poll(() => statusOf(client, child), { message: 'the web process is ready', timeout: 60_000 })
      .toBe(200)
  } catch (error) {
    await stop()
    throw new Error(`The web process did not become ready. It said: ${said.join('')}`, { cause: error })
  }
  return { address, client, stop }
}

async function statusOf(client: APIRequestContext, child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode
  return client.get('/api/health/ready').then(
    (answer) => answer.status(),
    () => 0,
  )
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await gone
  clearTimeout(patience)
}
