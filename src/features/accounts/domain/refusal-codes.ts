/** Everything the forms of getting in can be refused with; each has a sentence in every language. */
export const REFUSAL_CODES = [
  'required',
  'not-an-email',
  'not-an-identifier',
  'old-number',
  'wrong-number-or-password',
  'wrong-email-or-password',
  'wait-before-next-try',
  'too-many-failures',
  'too-many-requests',
  'too-many-codes',
  'wrong-code',
  'link-not-valid',
  'too-busy',
  'too-short',
  'too-long',
  'too-common',
  'holds-own-name',
  'current-is-wrong',
  'sign-in-required',
  'agree-first',
  'choose-one',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

export const IDENTIFIER_CODES = [
  'required',
  'not-an-identifier',
  'old-number',
] as const satisfies readonly RefusalCode[]

export const PASSWORD_CODES = [
  'required',
  'too-short',
  'too-long',
  'too-common',
  'holds-own-name',
  'too-busy',
] as const satisfies readonly RefusalCode[]
