import { describe, expect, expectTypeOf, it } from 'vitest'
import en from '../../../../messages/en/payments.json'
import nl from '../../../../messages/nl/payments.json'
import type { FinishRefusal } from '../commands/finish-refund'
import type { RefundOrderRefusal } from '../commands/request-refund'
import type { ResolveRefusal } from '../commands/resolve-task'
import type { CheckoutRefusal } from '../commands/start-checkout'
import { HELD_REASONS } from '../domain/payment-states'
import { ORDER_STATES } from '../domain/order-state'
import { MONEY_WORDS } from './money-words'

const NOTICES = [
  'done',
  'incomplete',
  'no-such-task',
  'no-such-refund',
  'not-failed',
  'iban-is-wrong',
  'not-unallocated',
  'not-accepted',
  'already-paid',
  'payment-processing',
  'amount-differs',
  'nothing-owed',
  'nothing-to-refund',
  'refund-too-large',
  'no-such-line',
  'not-paid',
  'disputed',
  'amount-is-unclear',
] as const
const CHECKOUT_REFUSALS = [
  'nothing-to-pay',
  'already-paid',
  'payment-processing',
  'amount-too-small',
  'payment-not-possible',
] as const

describe.each(['nl', 'en'] as const)('the words of the treasurer’s screen in %s', (language) => {
  it('have a sentence for whatever a form may be answered', () => {
    expect(Object.keys(MONEY_WORDS[language].notices)).toEqual([...NOTICES])
  })

  it('name every state of an order, and every reason why money is held', () => {
    expect(Object.keys(MONEY_WORDS[language].states).sort()).toEqual([...ORDER_STATES].sort())
    expect(Object.keys(MONEY_WORDS[language].details)).toEqual(expect.arrayContaining([...HELD_REASONS]))
  })
})

describe('a refusal', () => {
  it('of the treasurer is among the notices, and of a payer among the messages', () => {
    expectTypeOf<FinishRefusal | RefundOrderRefusal | ResolveRefusal>().toExtend<(typeof NOTICES)[number]>()
    expectTypeOf<CheckoutRefusal>().toEqualTypeOf<(typeof CHECKOUT_REFUSALS)[number]>()
    expect([Object.keys(nl.refusals), Object.keys(en.refusals)]).toEqual([
      [...CHECKOUT_REFUSALS],
      [...CHECKOUT_REFUSALS],
    ])
  })
})
