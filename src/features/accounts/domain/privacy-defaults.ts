export const FIELD_GROUPS = ['listed', 'diplomas', 'address', 'phone', 'email', 'work'] as const
export type FieldGroup = (typeof FIELD_GROUPS)[number]

export const AUDIENCES = [
  'nobody',
  'selected-classmates',
  'classmates',
  'faculty-fellows',
  'paying-members',
  'all-alumni',
] as const
export type Audience = (typeof AUDIENCES)[number]

export type PrivacyChoices = Readonly<Record<FieldGroup, Audience>>

const NOTHING: PrivacyChoices = {
  listed: 'nobody',
  diplomas: 'nobody',
  address: 'nobody',
  phone: 'nobody',
  email: 'nobody',
  work: 'nobody',
}

/** What is proposed at the first sign-in: in the directory with one's diplomas for paying members, or not at all. */
export const FIRST_CHOICES = {
  listed: { ...NOTHING, listed: 'paying-members', diplomas: 'paying-members' },
  hidden: NOTHING,
} as const satisfies Record<string, PrivacyChoices>
