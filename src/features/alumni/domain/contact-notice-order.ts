/** A mail that tells an address of before a change that staff changed how this person is reached. */
export type ContactNoticeOrder = {
  readonly alumnusId: number
  /** An address that was on record before the change; it may be gone from there. */
  readonly to: string
  readonly what: 'email' | 'address'
  readonly at: Date
}
