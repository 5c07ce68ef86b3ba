import type { PeriodRefusal } from '@/features/memberships/domain/period-of'
import { type Cents, sumCents } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import type { MembershipOffer, OfferedMembership } from '../queries/find-offers'

/** What somebody ticked: plans, and which of them for a partner too. */
export type Choice = readonly { readonly planId: number; readonly withPartner: boolean }[]

export type QuoteItem = {
  readonly chapterId: number
  readonly chapter: string
  readonly plan: OfferedMembership & { readonly period: NonNullable<OfferedMembership['period']> }
  readonly withPartner: boolean
  readonly totalCents: Cents
}

export type Quote = { readonly items: readonly QuoteItem[]; readonly totalCents: Cents }

export type QuoteRefusal = PeriodRefusal | 'nothing-chosen' | 'one-per-chapter' | 'not-for-sale'

/** What a choice costs and buys today; preview and payment both come from here, so what is shown is what is paid. */
export function quoteOf(offers: readonly MembershipOffer[], choice: Choice): Result<Quote, QuoteRefusal> {
  if (choice.length === 0) return refused('nothing-chosen')
  const items: QuoteItem[] = []
  for (const { planId, withPartner } of choice) {
    const offer = offers.find(({ plans }) => plans.some(({ id }) => id === planId))
    const plan = offer?.plans.find(({ id }) => id === planId)
    if (!offer || !plan || (withPartner && plan.partnerPriceCents === null)) return refused('not-for-sale')
    if (!plan.period) return refused(plan.refusal ?? 'not-for-sale')
    if (items.some(({ chapterId }) => chapterId === offer.chapterId)) return refused('one-per-chapter')
    items.push({
      chapterId: offer.chapterId,
      chapter: offer.chapter,
      plan: { ...plan, period: plan.period },
      withPartner,
      totalCents: plan.priceCents + (withPartner ? (plan.partnerPriceCents ?? 0) : 0),
    })
  }
  return ok({ items, totalCents: sumCents(items.map(({ totalCents }) => totalCents)) })
}

/** All of a quote that somebody agrees to by paying: another price or period makes another mark. */
export const quoteMark = ({ items }: Quote): string =>
  items
    .map(({ plan: { id, period }, totalCents }) =>
      [id, totalCents, period.firstDay, period.lastDay ?? ''].join(':'),
    )
    .join(' ')

const MOST = 20

/** Reads a choice from an address or a form: `plan=3&plan=8&partner=8`. What is no number is left out. */
export function readChoice(asked: {
  readonly plan?: string | readonly string[] | undefined
  readonly partner?: string | readonly string[] | undefined
}): Choice {
  const partners = new Set(idsOf(asked.partner))
  return [...new Set(idsOf(asked.plan))]
    .slice(0, MOST)
    .map((planId) => ({ planId, withPartner: partners.has(planId) }))
}

/** The choice as it stands in an address. */
export const writtenChoice = (choice: Choice): string =>
  new URLSearchParams([
    ...choice.map(({ planId }) => ['plan', String(planId)]),
    ...choice.filter(({ withPartner }) => withPartner).map(({ planId }) => ['partner', String(planId)]),
  ]).toString()

const idsOf = (value: string | readonly string[] | undefined): readonly number[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).filter((text) => /^\d{1,9}$/.test(text)).map(Number)
