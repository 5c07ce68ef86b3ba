import type { DateField, NumberField, RelationshipField } from 'payload'
import { label } from '@/platform/payload/label'

export type Words = readonly [nl: string, en: string]

/** The event something belongs to; filled in by itself when it is added from the event's own form. */
export const eventField: RelationshipField = {
  name: 'event',
  type: 'relationship',
  relationTo: 'events',
  required: true,
  index: true,
  label: label('Activiteit', 'Event'),
  admin: { position: 'sidebar' },
}

/** A whole number, at least `min`. */
export const wholeNumber = (
  name: string,
  words: Words,
  more: Pick<NumberField, 'required' | 'defaultValue' | 'min' | 'max' | 'admin'> = {},
): NumberField => ({
  name,
  type: 'number',
  label: label(words[0], words[1]),
  min: 0,
  ...more,
  validate: (
    value: number | null | undefined,
    { req, required }: { req: { i18n: { language: string } }; required?: boolean },
  ) => {
    const isEnglish = req.i18n.language === 'en'
    if (value === null || value === undefined)
      return !required || (isEnglish ? 'Fill in a number.' : 'Vul een getal in.')
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = more
    if (Number.isInteger(value) && value >= min && value <= max) return true
    return isEnglish ? `A whole number from ${min}.` : `Een geheel getal vanaf ${min}.`
  },
})

export const momentField = (name: string, words: Words, description?: Words): DateField => ({
  name,
  type: 'date',
  label: label(words[0], words[1]),
  admin: {
    date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, displayFormat: 'dd/MM/yyyy HH:mm' },
    ...(description && { description: label(description[0], description[1]) }),
  },
})

/** Where something stands among others of its kind: the lowest first. */
export const positionField = wholeNumber('position', ['Volgorde', 'Order'], {
  required: true,
  defaultValue: 0,
  admin: { position: 'sidebar', description: label('Het laagste staat eerst.', 'The lowest comes first.') },
})
