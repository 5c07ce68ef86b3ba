import { isDatabaseReady } from '@/platform/database/is-database-ready'

export const dynamic = 'force-dynamic'

/** Whether this process can serve: 503 when the database does not answer or misses a migration. */
export async function GET(): Promise<Response> {
  const readiness = await isDatabaseReady()
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
