/** Everything the forms of the own record and diplomas can be refused with; each has a sentence in every language. */
export const OWN_REFUSALS = [
  'required',
  'too-long',
  'not-a-country',
  'not-a-belgian-postcode',
  'not-a-dutch-postcode',
  'unknown-postcode',
  'town-not-of-postcode',
  'not-a-phone',
  'holds-national-number',
  'changed-meanwhile',
  'sign-in-required',
  'not-a-year',
  'year-to-come',
  'choose-a-programme',
  'already-there',
  'too-many-waiting',
  'not-yours-to-change',
] as const
export type OwnRefusal = (typeof OWN_REFUSALS)[number]
