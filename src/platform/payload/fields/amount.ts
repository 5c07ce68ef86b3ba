import type { NumberField } from 'payload'
import { label } from '../label'

type Words = readonly [nl: string, en: string]

/** An amount that is typed in euros and kept in whole cents. What is no amount is refused with a sentence beside it. */
export const amountField = (
  name: string,
  words: Words,
  more: Pick<NumberField, 'required' | 'defaultValue'> & { readonly help?: Words } = {},
): NumberField => {
  const { help, ...demands } = more
  return {
    name,
    type: 'number',
    label: label(words[0], words[1]),
    ...demands,
    admin: {
      ...(help && { description: label(help[0], help[1]) }),
      components: {
        Field: '@/platform/payload/admin/amount-field#AmountField',
        Cell: '@/platform/payload/admin/amount-cell#AmountCell',
      },
    },
    validate: (
      value: number | null | undefined,
      { req, required }: { req: { i18n: { language: string } }; required?: boolean },
    ) => {
      const isEnglish = req.i18n.language === 'en'
      if (value === null || value === undefined)
        return !required || (isEnglish ? 'Fill in an amount; 0 is free.' : 'Vul een bedrag in; 0 is gratis.')
      if (Number.isSafeInteger(value) && value >= 0 && value <= MOST) return true
      return isEnglish
        ? 'Write an amount in euros, such as 25 or 12.50.'
        : 'Schrijf een bedrag in euro, bijvoorbeeld 25 of 12,50.'
    },
  } as NumberField // required or not: the union does not see that it is one number
}

/** A hundred thousand euros: what is more is a slip of the pen. */
const MOST = 10_000_000
