import { dayInWords } from '@/kernel/day-in-words'
import { moneyInWords } from '@/kernel/money'
import type { OpenTask } from '../queries/money-desk'
import type { MoneyWords } from './money-words'

type OpenTasksProps = {
  readonly tasks: readonly OpenTask[]
  readonly words: MoneyWords
  readonly language: 'nl' | 'en'
}

/** What waits for the treasurer, each with what can be done about it. */
export function OpenTasks({ tasks, words, language }: OpenTasksProps) {
  return (
    <section aria-labelledby="money-tasks">
      <h2 id="money-tasks">{words.sections.tasks}</h2>
      {tasks.length === 0 && <p>{words.nothing}</p>}
      <ul className="money-desk__tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <h3>
              {words.kinds[task.kind]}
              {task.amountCents !== null && `: ${moneyInWords(task.amountCents, language)}`}
            </h3>
            <p>
              {task.orderId && <a href={`/admin/collections/orders/${task.orderId}`}>{task.orderCode}</a>}{' '}
              {[
                task.payerName,
                words.details[task.detail] ?? task.detail,
                dayInWords(new Date(task.since), language),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <TaskForms task={task} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TaskForms({ task, words }: { readonly task: OpenTask; readonly words: MoneyWords }) {
  if (task.kind === 'unallocated') {
    return (
      <form method="post" action="/api/payload/orders/refund-unallocated" className="money-desk__form">
        <input type="hidden" name="payment" value={task.paymentId ?? ''} />
        <button type="submit">{words.sendBack}</button>
      </form>
    )
  }
  if (task.kind === 'refund-failed') return <FailedRefundForms task={task} words={words} />
  return (
    <form method="post" action="/api/payload/orders/close-task" className="money-desk__form">
      <input type="hidden" name="task" value={task.id} />
      <label>
        {words.note}
        <input name="note" required maxLength={200} />
      </label>
      <button type="submit">{words.close}</button>
    </form>
  )
}

const FailedRefundForms = ({ task, words }: { readonly task: OpenTask; readonly words: MoneyWords }) => (
  <>
    <form method="post" action="/api/payload/orders/retry-refund" className="money-desk__form">
      <input type="hidden" name="refund" value={task.refundId ?? ''} />
      <button type="submit">{words.retry}</button>
    </form>
    <details>
      <summary>{words.byHand}</summary>
      <form method="post" action="/api/payload/orders/pay-refund-by-hand" className="money-desk__form">
        <input type="hidden" name="refund" value={task.refundId ?? ''} />
        <label>
          IBAN
          <input name="iban" required autoComplete="off" />
        </label>
        <label>
          {words.holder}
          <input name="holder" required defaultValue={task.payerName ?? ''} />
        </label>
        <label>
          {words.reference}
          <input name="reference" required />
        </label>
        <button type="submit">{words.byHand}</button>
      </form>
    </details>
  </>
)
