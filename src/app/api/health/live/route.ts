export const dynamic = 'force-dynamic'

/** The process answers; nothing else is asked. */
export const GET = () => Response.json({ live: true }, { headers: { 'cache-control': 'no-store' } })
