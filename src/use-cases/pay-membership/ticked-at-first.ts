import type { MembershipOffer } from './queries/find-offers'

/** What is ticked when the form is opened: what was had before, else the first of the own diploma or the umbrella. */
export function tickedAtFirst(offers: readonly MembershipOffer[]): ReadonlySet<number> {
  const sold = offers.flatMap((offer) => {
    const plan = offer.plans.find(({ period }) => period !== null)
    return plan ? [{ ...offer, planId: plan.id }] : []
  })
  const known = sold.filter(({ isKnown }) => isKnown)
  // Who is a member of something already chooses for themselves what comes on top.
  const isMember = offers.some(
    ({ isKnown, plans }) => isKnown && plans.every(({ period }) => period === null),
  )
  const proposed =
    known.length > 0 || isMember ? known : sold.filter(({ reason }) => reason !== 'open-to-all').slice(0, 1)
  return new Set(proposed.map(({ planId }) => planId))
}
