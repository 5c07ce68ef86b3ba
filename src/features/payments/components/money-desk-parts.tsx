import { dayInWords } from '@/kernel/day-in-words'
import { type Cents, moneyInWords } from '@/kernel/money'
import type { FoundOrder, MoneyToday } from '../queries/money-desk'
import { MoneyForm, type Refusal } from './money-form'
import type { MoneyWords } from './money-words'

type Shared = { readonly words: MoneyWords; readonly language: 'nl' | 'en' }

export function TodaysMoney({ money, words, language }: Shared & { readonly money: MoneyToday }) {
  const facts: readonly (readonly [string, Cents])[] = [
    [words.today.captured, money.capturedCents],
    [words.today.refunded, money.refundedCents],
    [words.today.fees, money.feeCents],
    [words.today.atProvider, money.atProviderCents],
    [words.today.unallocated, money.unallocatedCents],
    [words.today.refundsPayable, money.refundsPayableCents],
  ]
  return (
    <section aria-labelledby="money-today">
      <h2 id="money-today">{words.sections.today}</h2>
      <dl className="money-desk__facts">
        {facts.map(([term, cents]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{moneyInWords(cents, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type SearchProps = Shared & {
  readonly found: readonly FoundOrder[] | null
  readonly question: string
  /** Goes along with a refund, so that a form sent twice asks once. */
  readonly once: string
  readonly refusal: Refusal
}

export function OrderSearch({ found, question, once, words, language, refusal }: SearchProps) {
  return (
    <section aria-labelledby="money-search">
      <h2 id="money-search">{words.sections.search}</h2>
      <form method="get" action="/admin/money" className="money-desk__form" role="search">
        <label>
          {words.searchLabel}
          <input type="search" name="q" defaultValue={question} aria-describedby="money-search-help" />
        </label>
        <button type="submit">{words.searchButton}</button>
      </form>
      <p id="money-search-help">{words.searchHelp}</p>
      {found?.length === 0 && <p role="status">{words.noneFound}</p>}
      {found && found.length > 0 && <OrderTable orders={found} words={words} language={language} />}
      {found?.[0] && found.length === 1 && (
        <RefundForm order={found[0]} question={question} once={once} words={words} refusal={refusal} />
      )}
    </section>
  )
}

/** Only for the one order that was found: nobody refunds the wrong row of a list. */
function RefundForm({
  order,
  question,
  once,
  words,
  refusal,
}: { readonly order: FoundOrder } & Pick<SearchProps, 'question' | 'once' | 'words' | 'refusal'>) {
  if (order.state !== 'paid' && order.state !== 'partly-refunded') return null
  return (
    <MoneyForm
      path="/refund-order"
      subject={['order', order.id]}
      refusal={refusal}
      words={words}
      more={{ once, q: question }}
      fields={[
        {
          name: 'amount',
          label: words.refundAmount,
          help: words.refundHelp,
          inputMode: 'decimal',
          required: false,
          maxLength: 20,
        },
        { name: 'reason', label: words.refundReason, maxLength: 200 },
      ]}
      button={words.refundButton}
    />
  )
}

export function StuckOrders({
  orders,
  words,
  language,
}: Shared & { readonly orders: readonly FoundOrder[] }) {
  return (
    <section aria-labelledby="money-stuck">
      <h2 id="money-stuck">{words.sections.stuck}</h2>
      {orders.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <OrderTable orders={orders} words={words} language={language} />
      )}
    </section>
  )
}

function OrderTable({ orders, words, language }: Shared & { readonly orders: readonly FoundOrder[] }) {
  const { columns, states } = words
  return (
    <div className="money-desk__scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.order}</th>
            <th scope="col">{columns.since}</th>
            <th scope="col">{columns.payer}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col" className="money-desk__amount">
              {columns.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {orders.map(({ id, code, since, payerName, state, totalCents }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/collections/orders/${id}`}>{code}</a>
              </th>
              <td data-label={columns.since}>{dayInWords(new Date(since), language)}</td>
              <td data-label={columns.payer}>{payerName}</td>
              <td data-label={columns.state}>{states[state] ?? state}</td>
              <td className="money-desk__amount" data-label={columns.amount}>
                {moneyInWords(totalCents, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function LedgerDownload({ today, words }: { readonly today: string; readonly words: MoneyWords }) {
  return (
    <section aria-labelledby="money-ledger">
      <h2 id="money-ledger">{words.sections.export}</h2>
      <form method="get" action="/api/payload/orders/ledger.csv" className="money-desk__form">
        <label>
          {words.from}
          <input type="date" name="from" required defaultValue={`${today.slice(0, 4)}-01-01`} />
        </label>
        <label>
          {words.through}
          <input type="date" name="through" required defaultValue={today} />
        </label>
        <button type="submit">{words.download}</button>
      </form>
    </section>
  )
}
