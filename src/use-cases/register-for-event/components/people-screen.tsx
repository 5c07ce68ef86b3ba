import { getTranslations } from 'next-intl/server'
import { liveTickets } from '@/features/events/commands/call-off-tickets'
import type { Answer, Answers } from '@/features/events/domain/questions'
import type { QuestionAsked, Sale } from '@/features/events/domain/sale'
import type { Registration, RegistrationTicket } from '@/features/events/queries/find-registration'
import { type Locale, textFor } from '@/kernel/locale'
import { fillInAction } from '../fill-in-action'
import { StepForm, type StepSection } from './step-form'
import type { StepFormField } from './step-field'
import { stepWords } from './step-words'

type PeopleScreenProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly sale: Sale
  readonly hidden: Readonly<Record<string, string>>
  readonly submit: string
  /** What the booker last answered about their own diet, to begin with. */
  readonly lastDiet?: string | null
}

/** The second screen, and later the way to change it: who comes, and what the organiser asks. */
export async function PeopleScreen({
  locale,
  registration,
  sale,
  hidden,
  submit,
  lastDiet = null,
}: PeopleScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.people' })
  const tickets = liveTickets(registration)
  const ofEach = sale.questions.filter(({ asks }) => asks === 'attendee')
  const ofBooking = sale.questions.filter(({ asks }) => asks === 'booking')
  const words = { yes: t('yes'), no: t('no'), optional: t('optional') }
  const asked = (question: QuestionAsked, name: string, answers: Answers) =>
    questionField(question, { name, answer: answers[question.id], locale, words })
  const people = tickets.map((ticket, index): StepSection => {
    const kind = textFor(locale, sale.types.get(ticket.ticketTypeId)?.name).text
    return {
      id: `ticket-${ticket.id}`,
      legend: tickets.length === 1 ? kind : t('ticket', { number: index + 1, kind }),
      fields: [
        {
          kind: 'name',
          name: `ticket-${ticket.id}-name`,
          label: t('name'),
          ...(index === 0 ? { autoComplete: 'name' } : {}),
          initially: nameOf(ticket, { registration, isFirst: index === 0 }),
        },
        ...ofEach.map((question) => {
          const name = `ticket-${ticket.id}-${question.id}`
          if (lastDiet === null || index > 0 || question.kind !== 'dietary')
            return asked(question, name, ticket.answers)
          const field = asked(question, name, { [question.id]: lastDiet })
          return { ...field, help: [field.help, t('asLastTime')].filter(Boolean).join(' ') }
        }),
      ],
    }
  })
  const booking: StepSection = {
    id: 'booking',
    legend: t('booking'),
    fields: ofBooking.map((question) => asked(question, `booking-${question.id}`, registration.answers)),
  }
  return (
    <div className="max-w-form">
      <StepForm
        action={fillInAction}
        sections={ofBooking.length > 0 ? [...people, booking] : people}
        hidden={hidden}
        submit={submit}
        words={await stepWords(locale)}
      />
    </div>
  )
}

/** Who registers most likely comes too. */
function nameOf(
  { attendeeName }: RegistrationTicket,
  { registration, isFirst }: { readonly registration: Registration; readonly isFirst: boolean },
): string {
  return attendeeName ?? (isFirst ? registration.name : '')
}

function questionField(
  question: QuestionAsked,
  {
    name,
    answer,
    locale,
    words,
  }: {
    readonly name: string
    readonly answer: Answer | undefined
    readonly locale: Locale
    readonly words: { readonly yes: string; readonly no: string; readonly optional: string }
  },
): StepFormField {
  const { kind, isRequired, options, labels } = question
  const hint = textFor(locale, question.hint).text
  const chosen = options.map((id) => ({ value: id, label: textFor(locale, labels[id]).text }))
  const yesOrNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  return {
    kind: CONTROLS[kind],
    name,
    label: textFor(locale, question.question).text,
    ...(hint && { help: hint }),
    ...(isRequired ? {} : { mark: words.optional }),
    options: kind === 'yes-no' ? yesOrNo : chosen,
    initially: typedAnswer(answer),
  }
}

const CONTROLS = {
  text: 'long-text',
  dietary: 'text',
  choice: 'choice',
  choices: 'choices',
  'yes-no': 'choice',
} as const satisfies Record<QuestionAsked['kind'], StepFormField['kind']>

/** As a form would send it. */
function typedAnswer(answer: Answer | undefined): string {
  if (answer === undefined) return ''
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  return typeof answer === 'string' ? answer : answer.join('\n')
}
