import type { Locale } from '@/kernel/locale'

/** The portal's languages as they are written here: Belgian Dutch, and English without a comma before "and". */
export const INTL_LOCALES = { nl: 'nl-BE', en: 'en-GB' } as const satisfies Record<Locale, string>
