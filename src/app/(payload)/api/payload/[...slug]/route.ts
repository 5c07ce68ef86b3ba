import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import config from '@payload-config'

type Context = { params: Promise<{ slug?: string[] }> }

const post = REST_POST(config)

export const GET = REST_GET(config)
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)

/** The first member of staff is made on the machine (`npm run staff:create`), never by whoever finds the address first. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { slug } = await context.params
  if (slug?.at(-1) === 'first-register')
    return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
  return post(request, context)
}
