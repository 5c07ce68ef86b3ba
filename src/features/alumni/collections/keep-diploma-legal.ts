import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Diploma } from '@payload-types'

const WORDS = {
  register: {
    nl: 'Dit diploma komt van de studentenadministratie: het wordt daar verbeterd, en hier bij de volgende import.',
    en: 'This diploma comes from the student administration: it is put right there, and here at the next import.',
  },
  verified: {
    nl: 'Alleen een diploma uit het register is geverifieerd; een opgegeven diploma bevestig je.',
    en: 'Only a diploma of the register is verified; a declared one is confirmed.',
  },
  programme: {
    nl: 'Kies eerst welke opleiding het is en bewaar: een bevestigd diploma hoort bij een opleiding.',
    en: 'First choose which programme it is and save: a confirmed diploma belongs to a programme.',
  },
  reason: {
    nl: 'Zeg de alumnus waarom dit diploma geweigerd is.',
    en: 'Tell the alumnus why this diploma is refused.',
  },
} as const

/** The last guard: what the student administration says is not changed here, and a refusal has its reason. */
export const keepDiplomaLegal: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const stored = originalDoc as Partial<Diploma> | undefined
  const { state, reason, programme } = { ...stored, ...(data as Partial<Diploma>) }
  const refuse = (why: keyof typeof WORDS) => {
    throw new APIError(WORDS[why][req.i18n.language === 'en' ? 'en' : 'nl'], 409, null, true)
  }
  if (stored?.source === 'register') refuse('register')
  if (state === 'verified') refuse('verified')
  if (state === 'confirmed' && !programme) refuse('programme')
  if (state === 'refused' && !reason?.trim()) refuse('reason')
  return data
}
