import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { acceptsTcp, answersHttp } from '../processes/probes'
import type { RunningProcess } from '../processes/start-process'
import type { Supervisor } from '../processes/supervise'

export type MailPlace = {
  /** State folder of the sandbox; mails are kept in its `mail`. */
  readonly folder: string
  readonly smtp: number
  readonly page: number
}

/** A mail server that delivers nothing and shows everything on a page of its own, on loopback. */
export async function startMail(
  supervisor: Supervisor,
  { folder, smtp, page }: MailPlace,
): Promise<RunningProcess> {
  const mails = join(folder, 'mail')
  mkdirSync(mails, { recursive: true })
  return supervisor.start(
    {
      name: 'mail server',
      command: process.execPath,
      args: [
        createRequire(import.meta.url).resolve('maildev/bin/maildev'),
        ...['--ip', '127.0.0.1', '--smtp', String(smtp), '--web', String(page)],
        ...['--mail-directory', mails],
      ],
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
      logFile: join(folder, 'logs', 'mail.log'),
    },
    {
      probe: async () => (await acceptsTcp(smtp)) && (await answersHttp(`http://127.0.0.1:${page}/healthz`)),
    },
  )
}
