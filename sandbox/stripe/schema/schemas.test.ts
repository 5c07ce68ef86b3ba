import Stripe from 'stripe'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsInAnswer } from '../testing/faithful'
import { generateSchemas } from './generate-schemas'
import { schemas } from './schemas'
import { asText } from './write-schemas'

describe('the schemas', () => {
  it('are those of the package that is installed', { timeout: 60_000 }, () => {
    const kept = readFileSync(new URL('./stripe-schemas.json', import.meta.url), 'utf8')
    expect(asText(generateSchemas()) === kept, 'run npm run generate').toBe(true)
    expect([schemas.package, schemas.apiVersion]).toEqual([Stripe.PACKAGE_VERSION, Stripe.API_VERSION])
  })

  const transaction = {
    id: 'txn_1',
    object: 'balance_transaction',
    amount: 3500,
    available_on: 1,
    balance_type: 'payments',
    created: 1,
    currency: 'eur',
    description: null,
    exchange_rate: null,
    fee: 78,
    fee_details: [],
    net: 3422,
    reporting_category: 'charge',
    source: 'ch_1',
    status: 'pending',
    type: 'charge',
  }

  it('find no fault with what is right', () => {
    expect(faultsInAnswer({ object: 'list', data: [transaction] })).toEqual([])
  })

  it.each([
    ['a field that is missing', { net: undefined }, "must have required property 'net'"],
    ['a field that does not exist', { shape: 'round' }, 'must NOT have additional properties'],
    [
      'a word that is not among those of an open enum',
      { type: 'gift' },
      'must be equal to one of the allowed',
    ],
    ['a text in the place of a number', { fee: '78' }, 'must be number'],
  ])('find %s, wherever the object stands', (_, change, fault) => {
    const wrong = JSON.parse(JSON.stringify({ ...transaction, ...change })) as unknown
    const faults = faultsInAnswer({ object: 'list', data: [{ object: 'unknown', inside: wrong }] })
    expect(faults.join('\n')).toContain(fault)
  })
})
