import { findPendingEmailChange } from '@/features/accounts/queries/find-email-change'
import { hasChosenPrivacy } from '@/features/accounts/queries/has-chosen-privacy'
import { getOwnRecord } from '@/features/alumni/queries/get-own-record'
import { listOwnDiplomas } from '@/features/alumni/queries/list-own-diplomas'
import { getEntitlements } from '@/features/memberships/queries/get-entitlements'
import { civilDateAt } from '@/kernel/civil-date'
import { type NextStep, nextSteps } from '../domain/next-steps'

export type Overview = { readonly number: string; readonly steps: readonly NextStep[] }

/** What the overview of who is signed in says. */
export async function getOverview(alumnusId: number, now: Date): Promise<Overview> {
  const [record, diplomas, hasChosen, change, { standing }] = await Promise.all([
    getOwnRecord(alumnusId),
    listOwnDiplomas(alumnusId),
    hasChosenPrivacy(alumnusId),
    findPendingEmailChange(alumnusId, now),
    getEntitlements(alumnusId, civilDateAt(now)),
  ])
  const waiting = diplomas.filter(({ state }) => state === 'unverified')
  return {
    number: record.number,
    steps: nextSteps({
      emails: record.emails.map(({ state }) => state),
      isEmailChanging: change !== null,
      hasAddress: Boolean(record.sections.address.street),
      hasPhone: Object.values(record.sections.phones).some(Boolean),
      hasChosenPrivacy: hasChosen,
      waiting: waiting.length,
      withoutScan: waiting.filter(({ scan }) => scan === null).length,
      refused: diplomas.filter(({ state }) => state === 'refused').length,
      standing: standing.kind,
    }),
  }
}
