import type { Locale } from '@/kernel/locale'

/** One file per feature, which is also its namespace. */
export const NAMESPACES = [
  'common',
  'shell',
  'home',
  'faq',
  'events',
  'chapters',
  'pages',
  'search',
  'soon',
  'errors',
  'accounts',
  'alumni',
  'my',
  'requests',
  'register',
  'payments',
  'memberships',
  'renewal',
  'withdrawal',
  'card',
  'registrations',
  'booking',
  'door',
] as const

export type Messages = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** All words of the portal in one language. */
export async function messagesFor(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    NAMESPACES.map(async (namespace) => {
      const file: { default: Record<string, unknown> } = await import(
        `../../../messages/${locale}/${namespace}.json`
      )
      return [namespace, file.default] as const
    }),
  )
  return Object.fromEntries(files)
}
