/** What the portal knows of somebody that may ask for something to be done. */
export type OverviewFacts = {
  /** How each of the e-mail addresses stands. */
  readonly emails: readonly ('unconfirmed' | 'confirmed' | 'undeliverable')[]
  readonly isEmailChanging: boolean
  readonly hasAddress: boolean
  readonly hasPhone: boolean
  readonly hasChosenPrivacy: boolean
  /** Declared diplomas: waiting with and without a scan, and refused. */
  readonly waiting: number
  readonly withoutScan: number
  readonly refused: number
  /** How they stand as a member, best of all chapters. */
  readonly standing: 'paying' | 'in-grace' | 'upcoming' | 'lapsed' | 'none'
}

/** The most urgent first: what keeps us from reaching somebody, then what waits for them, then what is only missing. */
export const NEXT_STEPS = [
  'no-email',
  'email-undeliverable',
  'email-changing',
  'email-unconfirmed',
  'dues-in-grace',
  'privacy-unchosen',
  'dues-lapsed',
  'diploma-refused',
  'no-address',
  'diploma-without-scan',
  'no-phone',
  'diploma-waiting',
] as const
export type NextStep = (typeof NEXT_STEPS)[number]

/** What this person does best now, most urgent first; nothing when all is in order. */
export const nextSteps = (facts: OverviewFacts): readonly NextStep[] =>
  NEXT_STEPS.filter((step) => IS_DUE[step](facts))

const IS_DUE: Record<NextStep, (facts: OverviewFacts) => boolean> = {
  'no-email': ({ emails, isEmailChanging }) => emails.length === 0 && !isEmailChanging,
  'email-undeliverable': ({ emails, isEmailChanging }) =>
    emails.includes('undeliverable') && !isEmailChanging,
  'email-changing': ({ isEmailChanging }) => isEmailChanging,
  'email-unconfirmed': ({ emails, isEmailChanging }) =>
    !isEmailChanging && emails.includes('unconfirmed') && !emails.includes('confirmed'),
  'dues-in-grace': ({ standing }) => standing === 'in-grace',
  'dues-lapsed': ({ standing }) => standing === 'lapsed',
  'privacy-unchosen': ({ hasChosenPrivacy }) => !hasChosenPrivacy,
  'diploma-refused': ({ refused }) => refused > 0,
  'no-address': ({ hasAddress }) => !hasAddress,
  'diploma-without-scan': ({ withoutScan }) => withoutScan > 0,
  'no-phone': ({ hasPhone }) => !hasPhone,
  'diploma-waiting': ({ waiting, withoutScan }) => waiting > withoutScan,
}
