import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { grantPeriod } from '@/features/memberships/commands/grant-period'
import { fulfilCheckout } from '@/features/payments/commands/fulfil-checkout'
import { refundOrderByStaff } from '@/features/payments/commands/refund-order-by-staff'
import { settleChapter } from '@/features/payments/commands/settle-chapters'
import { submitRefund } from '@/features/payments/commands/submit-refund'
import { syncDispute } from '@/features/payments/commands/sync-dispute'
import { syncRefund } from '@/features/payments/commands/sync-refund'
import type { RefundWish } from '@/features/payments/domain/refund-parts'
import { owedToChapters } from '@/features/payments/queries/owed-to-chapters'
import type { Locale } from '@/kernel/locale'
import { civilDateAt } from '@/kernel/civil-date'
import type { Result } from '@/kernel/result'
import { inTransaction } from '@/platform/database/in-transaction'
import { type Choice, quoteMark, quoteOf } from '@/use-cases/pay-membership/domain/quote'
import { payMembership } from '@/use-cases/pay-membership/pay-membership'
import { findOffers } from '@/use-cases/pay-membership/queries/find-offers'
import { tickedAtFirst } from '@/use-cases/pay-membership/ticked-at-first'
import { settlePayment } from '@/use-cases/settle-payment/settle-payment'
import { demoAccounts } from './accounts'
import { demoAlumnus } from './alumni'
import { type Ids, idOf } from './load-association'
import { atStandIn, DECLINED_CARD } from './payments/pay-at-stand-in'
import { type PaymentStory, paymentStories } from './payments/payment-stories'

type Loading = { readonly portal: Payload; readonly planIds: Ids; readonly today: string }

/**
 * A day of money: dues that were paid at the stand-in, and what goes wrong with some. Everything is done by the commands
 * of the portal, so that the books hold. Returns false, having done nothing, where there is no stand-in.
 */
export async function loadPayments(loading: Loading): Promise<boolean> {
  if (!process.env['STRIPE_API_BASE']) return false
  // The ids of an earlier load, broken off, come again.
  await atStandIn('reset')
  // Nobody is there yet to hear of it.
  await atStandIn('settings', { webhooks: 'drop' })
  const payers = await newMembers(loading.portal, paymentStories.length)
  for (const [index, story] of paymentStories.entries()) {
    const alumnusId = payers[index]
    if (alumnusId !== undefined)
      await tell(loading, { story, alumnusId, locale: index % 6 === 2 ? 'en' : 'nl' })
  }
  await tellOfPieter(loading)
  await payOneChapter(loading)
  await atStandIn('settings', { webhooks: 'auto' })
  return true
}

/** Invented people with a diploma and an e-mail address who never were members. */
async function newMembers(portal: Payload, wanted: number): Promise<readonly number[]> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select alumni.id from alumni
    where exists (select from alumni_contacts where alumnus_id = alumni.id and email is not null)
      and exists (select from verified_diplomas where alumnus_id = alumni.id and graduation_year > 1985)
      and not exists (select from membership_periods where alumnus_id = alumni.id)
      and not exists (select from accounts where alumnus_id = alumni.id)
      and not coalesce(alumni.deceased, false) and alumni.number not like 'q01001%'
    order by right(alumni.number, 3), alumni.number limit ${wanted}`)
  return (rows as { id: number }[]).map(({ id }) => id)
}

type Telling = { readonly story: PaymentStory; readonly alumnusId: number; readonly locale: Locale }

async function tell(loading: Loading, { story, alumnusId, locale }: Telling): Promise<void> {
  const { portal } = loading
  const { method, ends } = story
  const { visit } = await goToPay(portal, { alumnusId, locale, choice: null })
  if (ends === 'left') return
  if (ends === 'expired') await atStandIn('expire', { session: visit })
  else if (ends === 'declined') await atStandIn('pay', { session: visit, number: DECLINED_CARD })
  else await atStandIn('pay', { session: visit, method })
  await fulfil(portal, visit)
  if (ends === 'disputed') return dispute(portal, visit)
  if (ends !== 'partly-refunded' && ends !== 'refunded' && ends !== 'refund-failed') return
  const wish: RefundWish = ends === 'partly-refunded' ? { of: 'amount', cents: 1000 } : { of: 'all' }
  const providerId = await refund(portal, { visit, wish, reason: story.reason ?? '' })
  if (ends !== 'refund-failed') return
  await atStandIn('move-refund', { refund: providerId, to: 'failed', reason: 'expired_or_canceled_card' })
  await syncRefund(portal, { providerId, now: new Date() })
}

/** Pieter plays along: a membership with its receipt, and one that the Office had given while he was paying. */
async function tellOfPieter({ portal, planIds, today }: Loading): Promise<void> {
  const { rows } = await portal.db.drizzle.execute(
    sql`select id from alumni where number = ${demoAlumnus('paying').number}`,
  )
  const alumnusId = Number(rows[0]?.id)
  const pay = async (plan: string, meanwhile: () => Promise<unknown>) => {
    const choice = [{ planId: idOf(planIds, plan), withPartner: false }]
    const { visit } = await goToPay(portal, { alumnusId, locale: 'nl', choice })
    await meanwhile()
    await atStandIn('pay', { session: visit, method: 'bancontact' })
    await fulfil(portal, visit)
  }
  await pay('orchestra-year', async () => undefined)
  const grantedBy = await treasurer(portal)
  await pay('outdoors-year', async () => {
    const granted = await inTransaction(portal, (context) =>
      grantPeriod(context, {
        alumnusId,
        planId: idOf(planIds, 'outdoors-year'),
        days: { of: 'joining', on: today },
        origin: {
          kind: 'elsewhere',
          method: 'bank',
          amountCents: 1500,
          reason: 'Rekeninguittreksel 118',
        },
        grantedBy,
      }),
    )
    return had(granted)
  })
}

/** The chapter that is owed most was paid this morning. */
async function payOneChapter({ portal, today }: Loading): Promise<void> {
  const owed = await owedToChapters(portal.db.drizzle, { throughDate: today })
  const most = owed.toSorted((a, b) => b.owedCents - a.owedCents)[0]
  if (!most) return
  had(
    await settleChapter(portal, {
      chapterId: most.chapterId,
      throughDate: today,
      reference: 'Doorstorting lidgelden',
      staffId: await treasurer(portal),
      now: new Date(),
    }),
  )
}

/** To the page to pay on, as from the screen: for what is chosen, or what is ticked when the screen opens. */
async function goToPay(
  portal: Payload,
  wish: { readonly alumnusId: number; readonly locale: Locale; readonly choice: Choice | null },
): Promise<{ readonly visit: string }> {
  const { alumnusId, locale } = wish
  const now = new Date()
  const offers = await findOffers(portal.db.drizzle, { alumnusId, locale, day: civilDateAt(now) })
  const choice = wish.choice ?? [...tickedAtFirst(offers)].map((planId) => ({ planId, withPartner: false }))
  const quote = had(quoteOf(offers, choice))
  const paying = await payMembership(portal, {
    ...{ alumnusId, locale, choice, now },
    partners: new Map(),
    shown: quoteMark(quote),
    returnPath: locale === 'nl' ? '/nl/mijn/lidmaatschap' : '/en/my/membership',
  })
  return { visit: new URL(had(paying).url).pathname.split('/').at(-1) ?? '' }
}

const fulfil = (portal: Payload, visit: string) =>
  fulfilCheckout(portal, { providerId: visit, settle: settlePayment, now: new Date() })

async function refund(
  portal: Payload,
  { visit, wish, reason }: { readonly visit: string; readonly wish: RefundWish; readonly reason: string },
): Promise<string> {
  const { order_id: orderId } = await paymentOf(portal, visit)
  const staffId = await treasurer(portal)
  const now = new Date()
  const asked = await inTransaction(portal, (context) =>
    refundOrderByStaff(context, { portal, orderId, wish, reason, once: `demo-${orderId}`, staffId, now }),
  )
  const { refundId } = had(asked)
  await submitRefund(portal, { refundId, now })
  const { rows } = await portal.db.drizzle.execute(
    sql`select provider_id from refunds where id = ${refundId}`,
  )
  return String(rows[0]?.provider_id)
}

async function dispute(portal: Payload, visit: string): Promise<void> {
  const { charge_id: charge } = await paymentOf(portal, visit)
  const { id } = await atStandIn<{ id: string }>('dispute', { charge, reason: 'unrecognized' })
  await syncDispute(portal, { providerId: id, now: new Date() })
}

async function paymentOf(
  portal: Payload,
  visit: string,
): Promise<{ readonly order_id: number; readonly charge_id: string }> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select p.order_id, p.charge_id from payments p join checkouts c on c.order_id = p.order_id
    where c.provider_id = ${visit}`)
  return rows[0] as { order_id: number; charge_id: string }
}

async function treasurer(portal: Payload): Promise<number> {
  const email = demoAccounts.find(({ role }) => role === 'treasurer')?.email ?? ''
  const { rows } = await portal.db.drizzle.execute(sql`select id from staff where email = ${email}`)
  return Number(rows[0]?.id)
}

function had<T>(outcome: Result<T, string>): T {
  if (!outcome.ok) throw new Error(`The demo's money was refused: ${outcome.code}.`)
  return outcome.value
}
