import { dayInWords } from '@/kernel/day-in-words'
import { moneyInWords } from '@/kernel/money'
import type { OpenTask } from '../queries/money-desk'
import { MoneyForm, type Refusal, refusalOf } from './money-form'
import type { MoneyWords } from './money-words'

type OpenTasksProps = {
  readonly tasks: readonly OpenTask[]
  readonly words: MoneyWords
  readonly language: 'nl' | 'en'
  readonly refusal: Refusal
}

/** What waits for the treasurer, each with what can be done about it. */
export function OpenTasks({ tasks, words, language, refusal }: OpenTasksProps) {
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
            <TaskForms task={task} words={words} refusal={refusal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type FormsProps = { readonly task: OpenTask } & Pick<OpenTasksProps, 'words' | 'refusal'>

function TaskForms({ task, words, refusal }: FormsProps) {
  const shared = { words, refusal }
  if (task.kind === 'unallocated') {
    const subject = ['payment', task.paymentId ?? 0] as const
    return (
      <>
        {task.mayBeAllocated && (
          <MoneyForm {...shared} path="/allocate-unallocated" subject={subject} button={words.allocate} />
        )}
        <MoneyForm {...shared} path="/refund-unallocated" subject={subject} button={words.sendBack} />
      </>
    )
  }
  if (task.kind === 'refund-failed') return <FailedRefundForms task={task} {...shared} />
  return (
    <MoneyForm
      {...shared}
      path="/close-task"
      subject={['task', task.id]}
      fields={[{ name: 'note', label: words.note, maxLength: 200 }]}
      button={words.close}
    />
  )
}

function FailedRefundForms({ task, ...shared }: FormsProps) {
  const { words } = shared
  const subject = ['refund', task.refundId ?? 0] as const
  const byHand = '/pay-refund-by-hand'
  return (
    <>
      <MoneyForm {...shared} path="/retry-refund" subject={subject} button={words.retry} />
      <details open={refusalOf({ path: byHand, subject, refusal: shared.refusal }) !== null}>
        <summary>{words.byHand}</summary>
        <MoneyForm
          {...shared}
          path={byHand}
          subject={subject}
          fields={[
            { name: 'iban', label: 'IBAN', maxLength: 42 },
            { name: 'holder', label: words.holder, maxLength: 200, value: task.payerName ?? '' },
            { name: 'reference', label: words.reference, maxLength: 200 },
          ]}
          button={words.byHandButton}
        />
      </details>
    </>
  )
}
