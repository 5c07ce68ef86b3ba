import { createHmac } from 'node:crypto'
import { get, now, type World } from '../state/world'

/** `Stripe-Signature` for a body: one v1 for each secret that is in use, two while a secret is being replaced. */
export function signatureOf(
  body: string,
  { at, secrets }: { readonly at: number; readonly secrets: readonly string[] },
): string {
  const signatures = secrets.map(
    (secret) => `v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`,
  )
  return [`t=${at}`, ...signatures].join(',')
}

export function secretsInUse(world: World, endpoint: string): readonly string[] {
  return get(world, 'secrets', endpoint)
    .secrets.filter(({ until }) => until === null || until > now(world))
    .map(({ secret }) => secret)
}

/** Gives an endpoint a new secret; the old one goes on signing for as long as it is told to. */
export function rotateSecret(
  world: World,
  endpoint: string,
  {
    keepOldFor,
    secret = world.newId('whsec_'),
  }: { readonly keepOldFor: number; readonly secret?: string | undefined },
): string {
  const until = now(world) + keepOldFor
  const old = get(world, 'secrets', endpoint).secrets.map((one) => ({ ...one, until: one.until ?? until }))
  world.store.put('secrets', { id: endpoint, secrets: [{ secret, until: null }, ...old] })
  return secret
}
