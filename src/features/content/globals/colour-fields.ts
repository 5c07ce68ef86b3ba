import type { Field, TextFieldSingleValidation } from 'payload'
import { label } from '@/platform/payload/label'
import { colourRefusal } from '../domain/brand-colours'

/** A colour must be readable on the page it stands on, and text on it too; what is not is refused with its ratio. */
const readable =
  (background: string): TextFieldSingleValidation =>
  (value, { req }) => {
    if (!value) return true
    const refusal = colourRefusal(value, background)
    return refusal ? refusal[req.i18n.language === 'en' ? 'en' : 'nl'] : true
  }

const colour = (name: string, words: { nl: string; en: string }, background: string): Field => ({
  name,
  type: 'text',
  label: label(words.nl, words.en),
  validate: readable(background),
  admin: { placeholder: '#123A63' },
})

const PAPER = '#FBF9F4'
const NIGHT = '#0F1724'

export const colourFields: Field[] = [
  colour('brandLight', { nl: 'Merkkleur, licht', en: 'Brand colour, light' }, PAPER),
  colour('brandDark', { nl: 'Merkkleur, donker', en: 'Brand colour, dark' }, NIGHT),
  colour('accentLight', { nl: 'Accent, licht', en: 'Accent, light' }, PAPER),
  colour('accentDark', { nl: 'Accent, donker', en: 'Accent, dark' }, NIGHT),
]
