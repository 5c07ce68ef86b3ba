import type { Instrumentation } from 'next'

/**
 * Logs what a visitor sees as an incident number, under that number. Of the request only the route is kept: a path may
 * hold a token, headers hold cookies.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ log }, { incidentOf }] = await Promise.all([
    import('@/platform/log/log'),
    import('@/platform/database/database-down-digest'),
  ])
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  const { routePath, routeType } = context
  log.error(
    { err: error, incident: incidentOf(digest), method: request.method, routePath, routeType },
    'a request failed',
  )
}
