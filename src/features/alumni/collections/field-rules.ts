import { isCountryCode } from '@/kernel/country-code'
import { readEmailAddress } from '@/kernel/email-address'
import { isPhoneNumber } from '@/kernel/phone-number'
import { isCivilDate } from '@/kernel/written-date'
import { readAlumniNumber } from '../domain/alumni-number'

type Words = { readonly nl: string; readonly en: string }
type Validated = string | null | undefined
type Asking = { readonly req: { readonly i18n: { readonly language: string } } }

const say =
  (words: Words) =>
  ({ req }: Asking): string =>
    words[req.i18n.language === 'en' ? 'en' : 'nl']

const rule =
  (isRight: (value: string) => boolean, words: Words) =>
  (value: Validated, asking: Asking): true | string =>
    !value || isRight(value) ? true : say(words)(asking)

export const isNumber = (value: Validated, asking: Asking): true | string =>
  readAlumniNumber(value ?? '').ok ||
  say({ nl: 'Een alumninummer is een q en zeven cijfers.', en: 'An alumni number is a q and seven digits.' })(
    asking,
  )
export const isEmailAddress = (value: Validated, asking: Asking): true | string =>
  readEmailAddress(value ?? '') !== null ||
  say({ nl: 'Op dit adres kan geen mail aankomen.', en: 'No mail can arrive at this address.' })(asking)
export const isCivilDay = rule(isCivilDate, {
  nl: 'Schrijf een bestaande datum als 1985-12-31.',
  en: 'Write an existing date as 1985-12-31.',
})
export const isPhone = rule(isPhoneNumber, {
  nl: 'Dit is geen geldig nummer. Buiten België begint het met + en de landcode.',
  en: 'This is no valid number. Outside Belgium it begins with + and the country code.',
})
export const isCountry = rule(isCountryCode, {
  nl: 'Gebruik de code van twee hoofdletters: BE, NL, FR …',
  en: 'Use the code of two capitals: BE, NL, FR …',
})
export const isAcademicYear = rule((value) => /^\d{4}-\d{4}$/.test(value), {
  nl: 'Schrijf een academiejaar als 2008-2009.',
  en: 'Write an academic year as 2008-2009.',
})
