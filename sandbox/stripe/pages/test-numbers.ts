import { TEST_ACCOUNTS, TEST_CARDS, type TestCard } from '../payments/test-cards'
import { html, type Html } from './html'
import type { Words } from './words'

export function testCards(words: Words): Html {
  return html`<h2>${words.testCards}</h2><p class="help">${words.anyDate}</p><table>
${TEST_CARDS.map(
  (card) =>
    html`<tr><td class="amount">${inFours(card.number)}</td><td>${words.outcomes[outcomeOf(card)]}</td></tr>`,
)}
</table>`
}

export function testAccounts(words: Words): Html {
  return html`<h2>${words.testAccounts}</h2><table>
${TEST_ACCOUNTS.map(
  ({ iban, outcome }) =>
    html`<tr><td class="amount">${inFours(iban)}</td><td>${words.outcomes[outcome === 'fails' ? 'debit-fails' : 'debited']}</td></tr>`,
)}
</table>`
}

export const inFours = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ')

function outcomeOf({ authentication, decline, refunds, disputed }: TestCard): keyof Words['outcomes'] {
  if (authentication) return decline ? 'authentication-then-declined' : 'authentication'
  if (disputed) return 'disputed'
  if (refunds) return refunds === 'pending' ? 'refund-pending' : 'refund-fails'
  const reasons = ['generic_decline', 'insufficient_funds', 'expired_card', 'processing_error'] as const
  return reasons.find((reason) => reason === decline?.declineCode) ?? 'succeeds'
}
