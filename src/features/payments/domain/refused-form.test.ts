import { describe, expect, it } from 'vitest'
import { readRefusedForm, writeRefusedForm } from './refused-form'

const form = { path: '/refund-order', values: { amount: '10,0O', reason: 'ziek; spijt — Ö' } }

describe('a form that was refused', () => {
  it('comes back as it was typed', () => {
    expect(readRefusedForm(`a=b; money-form=${writeRefusedForm(form)}; c=d`)).toEqual(form)
  })

  it.each([null, '', 'other=x', 'money-form=', 'money-form=%%%', 'money-form=bnVsbA', 'money-form=e30'])(
    'is none in %o',
    (cookies) => {
      expect(readRefusedForm(cookies)).toBeNull()
    },
  )

  it('is not kept when it is longer than a cookie', () => {
    expect(writeRefusedForm({ path: '/x', values: { reason: 'x'.repeat(4_000) } })).toBeNull()
  })
})
