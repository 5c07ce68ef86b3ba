// @ts-check
import { createServer } from 'node:http'
import next from 'next'
import { pageCache } from './platform/cache/page-cache.mjs'
import { answerFailuresPlainly } from './platform/failure/plain-failures.mjs'
import { answerDirectly } from './platform/http/direct-answers.mjs'

/** Longer than any proxy keeps an idle connection, or it would send requests into one that is being closed. */
const KEEP_ALIVE_MS = 75_000
const LEAVE_WITHIN_MS = 10_000

const port = Number(process.env.PORT ?? 3000)
// Next calls every loopback address localhost; told another name, it takes its own rewrites for those of another server.
const app = next({ dev: false, port, hostname: 'localhost' })
await app.prepare()
const answer = app.getRequestHandler()
const { ready } = pageCache()

const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
  if (ready.send(request, response) || answerDirectly(request, response)) return
  answerFailuresPlainly(request, response, ready.sendLast)
  ready
    .learn(request, response, () => answer(request, response))
    .catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
})

server.on('error', (error) => {
  process.stderr.write(`The portal cannot listen on port ${port}: ${error.message}\n`)
  process.exit(1)
})
server.listen(port, process.env.HOSTNAME, () => process.stdout.write(`The portal answers on port ${port}.\n`))

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave)

/** Takes no new visitors, lets those who are in finish, and goes. */
function leave() {
  setTimeout(() => process.exit(0), LEAVE_WITHIN_MS).unref()
  server.close(async () => {
    await app.close()
    process.exit(0)
  })
}
