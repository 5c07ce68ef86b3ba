import type { TextareaField, TextField } from 'payload'
import { label } from '../label'

type Words = { readonly nl: string; readonly en: string }

/** A line of text in both languages. */
export const localizedLine = (
  name: string,
  words: Words,
  more: { readonly required?: true } = {},
): TextField => ({
  name,
  type: 'text',
  label: label(words.nl, words.en),
  localized: true,
  ...more,
})

/** A short paragraph in both languages. */
export const localizedParagraph = (
  name: string,
  words: Words,
  more: { readonly maxLength?: number; readonly required?: true } = {},
): TextareaField => ({ name, type: 'textarea', label: label(words.nl, words.en), localized: true, ...more })
