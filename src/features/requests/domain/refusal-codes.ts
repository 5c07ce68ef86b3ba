/** Everything the form of a request can be refused with; each has a sentence in every language. */
export const REQUEST_REFUSALS = [
  'required',
  'too-long',
  'not-a-date',
  'not-a-year',
  'not-an-email',
  'not-a-number',
  'old-number',
  'national-number',
  'too-many-requests',
  'sign-in-required',
] as const
export type RequestRefusal = (typeof REQUEST_REFUSALS)[number]

/** What asking for a library card can be refused with. */
export const LIBRARY_CARD_REFUSALS = [
  'choose-library',
  'choose-way',
  'not-entitled',
  'already-active',
  'sign-in-required',
] as const
