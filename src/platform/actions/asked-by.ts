import { headers } from 'next/headers'

export type AskedBy = {
  /** The internet address; empty when no proxy of ours passed one on. */
  readonly address: string
  readonly userAgent: string
}

/** Where a request comes from. The last address is the one our own front saw; those before it are what the visitor says. */
export async function askedBy(): Promise<AskedBy> {
  const asked = await headers()
  return {
    address: asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '',
    userAgent: asked.get('user-agent') ?? '',
  }
}
