import type { TextareaField, TextField } from 'payload'
import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { label } from '../label'

type Words = { readonly nl: string; readonly en: string }
type Validated = string | null | undefined
type Asking = { readonly req: { readonly i18n: { readonly language: string } } }

const say =
  (words: Words) =>
  ({ req }: Asking): string =>
    words[req.i18n.language === 'en' ? 'en' : 'nl']

const NO_SECRETS = say({
  nl: 'Hierin staat een rijksregisternummer. Dat mag het register niet bewaren.',
  en: 'This holds a national register number, which the register may not keep.',
})
const NOT_EMPTY = say({ nl: 'Vul dit in.', en: 'Fill this in.' })
const tooLong = (most: number) => say({ nl: `Hoogstens ${most} tekens.`, en: `At most ${most} characters.` })

type More = {
  readonly required?: true
  /** In characters. */
  readonly most?: number
}

/** A text that a person wrote: anything but a national register number. */
export function guardedText(name: string, words: Words, more: More & { readonly long: true }): TextareaField
export function guardedText(name: string, words: Words, more?: More): TextField
export function guardedText(
  name: string,
  words: Words,
  { required, most, long }: More & { readonly long?: true } = {},
): TextField | TextareaField {
  return {
    name,
    type: long ? 'textarea' : 'text',
    label: label(words.nl, words.en),
    ...(required ? { required } : {}),
    validate: (value: Validated, asking: Asking) => {
      if (required && !value?.trim()) return NOT_EMPTY(asking)
      if (most && value && value.length > most) return tooLong(most)(asking)
      return value && holdsNationalRegisterNumber(value) ? NO_SECRETS(asking) : true
    },
  } as TextField | TextareaField // the two differ in their type alone
}
