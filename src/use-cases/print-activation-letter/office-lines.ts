import type { Payload } from 'payload'
import type { Locale } from '@/kernel/locale'

/** The Office's address, telephone and e-mail, one line each. */
export async function officeLines(portal: Payload, locale: Locale): Promise<readonly string[]> {
  const { address, phone, email } = await portal.findGlobal({
    slug: 'site-settings',
    locale,
    fallbackLocale: 'nl',
    depth: 0,
    overrideAccess: true,
  })
  return [...(address ?? '').split('\n'), phone ?? '', email ?? ''].map((line) => line.trim()).filter(Boolean)
}
