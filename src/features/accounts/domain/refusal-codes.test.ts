import { describe, expect, expectTypeOf, it } from 'vitest'
import en from '../../../../messages/en/accounts.json'
import nl from '../../../../messages/nl/accounts.json'
import type { AccessRequestRefusal } from '../commands/request-access'
import type { ChosenPasswordRefusal } from '../commands/choose-password'
import type { CodeRefusal } from '../commands/exchange-code'
import type { PasswordChangeRefusal } from '../commands/change-password'
import type { EmailChangeRefusal } from '../commands/request-email-change'
import type { SignInRefusal } from '../commands/sign-in'
import { REFUSAL_CODES, type RefusalCode } from './refusal-codes'

type EveryRefusal =
  | AccessRequestRefusal
  | ChosenPasswordRefusal
  | CodeRefusal
  | EmailChangeRefusal
  | PasswordChangeRefusal
  | SignInRefusal

describe('a refusal', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('has a sentence for each code in %s, and no sentence is left over', (_locale, words) => {
    expect(Object.keys(words.refusals)).toEqual([...REFUSAL_CODES])
    expect(Object.values(words.refusals).filter((sentence) => !/[.?]$/.test(sentence))).toEqual([])
  })

  it('of any command is among the codes', () => {
    expectTypeOf<EveryRefusal>().toExtend<RefusalCode>()
  })
})
