import type { Locale } from '@/kernel/locale'
import { pathnames } from '@/platform/i18n/pathnames'

/** The page of ours that tells how the payment of an order went. */
export const paymentPath = (locale: Locale, orderCode: string): string =>
  `/${locale}${pathnames['/payment/[code]'][locale].replace('[code]', orderCode)}`
