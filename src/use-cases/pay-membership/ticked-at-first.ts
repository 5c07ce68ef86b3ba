import type { MembershipOffer } from './queries/find-offers'

/**
 * What is ticked when the form is opened: what was had before, else the first of the own diploma or the umbrella. Never
 * what is for life: that costs many years at once, and is for oneself to choose.
 */
export function tickedAtFirst(offers: readonly MembershipOffer[]): ReadonlySet<number> {
  const sold = offers.flatMap((offer) => {
    const planId = planForAWhile(offer)
    return planId === null ? [] : [{ ...offer, planId }]
  })
  const known = sold.filter(({ isKnown }) => isKnown)
  // Who is a member of something already chooses for themselves what comes on top.
  const isMember = offers.some((offer) => offer.isKnown && planForAWhile(offer) === null)
  const proposed =
    known.length > 0 || isMember ? known : sold.filter(({ reason }) => reason !== 'open-to-all').slice(0, 1)
  return new Set(proposed.map(({ planId }) => planId))
}

/** The first plan that can be had now and ends one day. */
const planForAWhile = ({ plans }: MembershipOffer): number | null =>
  plans.find(({ period }) => period !== null && period.lastDay !== null)?.id ?? null
