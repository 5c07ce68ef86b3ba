'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { endPeriod } from '@/features/memberships/commands/end-period'
import { civilDateAt } from '@/kernel/civil-date'
import { LOCALES } from '@/kernel/locale'
import { moneyInWords, readAmount } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import { isCivilDate } from '@/kernel/written-date'
import { staffAction } from '@/platform/actions/staff-action'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'
import { type GrantWish, grantMembership, prepareGrant, signatureOf } from './grant-membership'
import { filledIn, MEMBER_WORDS } from './member-words'
import { civilDayInWords, daysInWords } from './days-in-words'
import { findMember, listPlans } from './queries/find-member'

/** What a form would do, in words, with what was typed; sent again with the signature it is done. */
export type Review = {
  readonly sentences: readonly string[]
  readonly signature: string
  readonly typed: Readonly<Record<string, string>>
  /** It would do something else than when it was last looked at. */
  readonly hasChanged: boolean
}

const id = z.coerce.number().int().positive().max(2_147_483_647)
const day = z.string().refine(isCivilDate, 'not-a-day')
const reason = z.string().trim().min(1, 'reason-required').max(500, 'too-long')

const grantForm = z.object({
  locale: z.enum(LOCALES),
  person: id,
  how: z.enum(['bank', 'cash', 'free'], 'required'),
  plan: z.coerce.number('no-such-plan').int().positive('no-such-plan').max(2_147_483_647),
  amount: z
    .string()
    .trim()
    .refine((typed) => typed === '' || readAmount(typed) !== null, 'not-an-amount')
    .transform((typed) => (typed === '' ? null : readAmount(typed))),
  on: day,
  lastDay: z.union([z.literal('').transform(() => null), day]),
  reason,
  signature: z.string(),
  step: z.enum(['review', 'confirm']),
})
const GRANT_FIELDS = ['how', 'plan', 'amount', 'on', 'lastDay', 'reason']

export const grantMembershipAction = staffAction(
  ['office'],
  grantForm,
  async (form, staff): Promise<Result<Review, string>> => {
    const { locale, person, how, on, signature, step } = form
    if (how !== 'free' && on > civilDateAt(new Date())) return refused('in-the-future')
    const wish: GrantWish = {
      ...{ alumnusId: person, planId: form.plan, how, on, lastDay: form.lastDay, reason: form.reason },
      amountCents: form.amount,
    }
    const portal = await getPortal()
    if (step === 'confirm') {
      const granted = await grantMembership(portal, wish, { signature, staffId: staff.id })
      if (granted.ok) redirect(`/admin/members/${person}?done=granted`)
      if (granted.code !== 'changed-meanwhile') return granted
    }
    const prepared = await prepareGrant(portal.db.drizzle, wish)
    if (!prepared.ok) return prepared
    const [found, plans] = await Promise.all([
      findMember(portal.db.drizzle, { alumnusId: person, scope: 'all', locale }),
      listPlans(portal.db.drizzle, locale),
    ])
    if (!found || found.deceased) return refused('no-such-person')
    const sold = plans.find((each) => each.id === form.plan)
    const words = MEMBER_WORDS[locale]
    const { amountCents } = prepared.value
    const sentence = filledIn(words.grantReview, {
      name: found.name,
      chapter: sold?.chapter ?? '',
      plan: sold?.plan ?? '',
      days: daysInWords(prepared.value, locale),
      how:
        how === 'free'
          ? words.freeOfCharge
          : filledIn(words.hereFor, { amount: moneyInWords(amountCents, locale) }),
    })
    return ok({
      sentences: [sentence],
      signature: signatureOf(wish, prepared.value),
      typed: {
        ...{ how, plan: String(form.plan), on, lastDay: form.lastDay ?? '', reason: form.reason },
        amount: how === 'free' ? '' : String(amountCents / 100).replace('.', ','),
      },
      hasChanged: step === 'confirm',
    })
  },
  { giveBack: GRANT_FIELDS },
)

const endForm = z.object({
  locale: z.enum(LOCALES),
  person: id,
  period: id,
  lastDay: day,
  reason,
  signature: z.string(),
  step: z.enum(['review', 'confirm']),
})

export const endPeriodAction = staffAction(
  ['office'],
  endForm,
  async (
    { locale, person, period, lastDay, reason, signature, step },
    staff,
  ): Promise<Result<Review, string>> => {
    const portal = await getPortal()
    const now = new Date()
    const agreed = `${period} ${lastDay}`
    if (step === 'confirm' && signature === agreed) {
      const actor = { kind: 'staff', id: staff.id } as const
      const ended = await inTransaction(portal, (context) =>
        endPeriod(context, { periodId: period, kind: 'corrected', lastDay, reason, actor, now }),
      )
      if (!ended.ok) return ended
      redirect(`/admin/members/${person}?done=ended`)
    }
    const found = await findMember(portal.db.drizzle, { alumnusId: person, scope: 'all', locale })
    const ending = found?.periods.find((each) => each.id === period)
    if (!ending) return refused('no-such-period')
    if (ending.endedOn !== null) return refused('already-ended')
    if (ending.lastDay !== null && lastDay > ending.lastDay) return refused('ends-later')
    const words = MEMBER_WORDS[locale]
    const counts = lastDay >= ending.firstDay
    const sentence = filledIn(counts ? words.endReview : words.endReviewNever, {
      days: daysInWords(ending, locale),
      chapter: ending.chapter,
      day: civilDayInWords(lastDay, locale),
    })
    const isPaidHere = ending.origin === 'paid' || ending.origin === 'partner'
    return ok({
      sentences: [sentence, ...(isPaidHere ? [words.endPaid] : [])],
      signature: agreed,
      typed: { lastDay, reason },
      hasChanged: step === 'confirm',
    })
  },
  { giveBack: ['lastDay', 'reason'] },
)
