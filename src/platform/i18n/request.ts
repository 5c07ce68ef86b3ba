import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE, isLocale } from '@/kernel/locale'
import { TIME_ZONE } from '@/kernel/time-zone'
import { messagesFor } from './messages'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  return { locale, messages: await messagesFor(locale), timeZone: TIME_ZONE }
})
