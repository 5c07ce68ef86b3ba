import '../outside-next/register.mjs'
import type { Payload } from 'payload'

/** Payload in this process, from source. Its modules are loaded here and not before: they may ask for Next's. */
export async function openPayload(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  return getPayload({ config, disableOnInit: true })
}
