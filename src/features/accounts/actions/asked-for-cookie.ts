import { cookies } from 'next/headers'
import { env } from '@/platform/env'

const NAME = 'asked-for'
const AN_HOUR = 60 * 60

/** Remembers in this browser what was typed, so that the page for the code need not ask again. */
export async function rememberAskedFor(identifier: string): Promise<void> {
  const secure = env().APP_URL.startsWith('https:')
  const store = await cookies()
  store.set({
    name: NAME,
    value: identifier,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge: AN_HOUR,
  })
}

export async function askedFor(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value ?? null
}
