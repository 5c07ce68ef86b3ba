'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { type Cents, isCents, moneyInWords } from '@/kernel/money'
import { civilDateAt } from '@/kernel/civil-date'
import { dayInWords } from '@/kernel/day-in-words'
import { type ExampleDay, examplePeriods } from '../domain/example-periods'
import { PERIOD_MODELS, type PeriodModel } from '../domain/plan-words'
import './plan-examples.css'

type Words = {
  readonly title: string
  readonly choose: string
  readonly costs: string
  readonly withPartner: string
  readonly joins: string
  readonly gets: string
  readonly through: string
  readonly forLife: string
  readonly next: string
  readonly days: Readonly<Record<ExampleDay, string>>
}

const WORDS: Record<'nl' | 'en', Words> = {
  nl: {
    title: 'Wat dit lidmaatschap verkoopt',
    choose: 'Kies hoe lang het duurt; hier staat dan wat iemand krijgt.',
    costs: 'Het kost {price}',
    withPartner: ', met een partner erbij {price}',
    joins: 'Wie lid wordt op',
    gets: 'is lid',
    through: 'van {from} tot en met {until}',
    forLife: 'vanaf {from}, levenslang',
    next: 'het volgende jaar erbij',
    days: {
      today: 'vandaag',
      'rollover-eve': 'de dag voor de overloopdag',
      'rollover-day': 'de overloopdag',
      'year-end': 'de laatste dag van het jaar',
      'new-year': 'de eerste dag van het jaar',
      'leap-day': 'een schrikkeldag',
    },
  },
  en: {
    title: 'What this membership sells',
    choose: 'Choose how long it lasts; what somebody gets is shown here then.',
    costs: 'It costs {price}',
    withPartner: ', together with a partner {price}',
    joins: 'Who joins on',
    gets: 'is a member',
    through: 'from {from} through {until}',
    forLife: 'from {from}, for life',
    next: 'with the next year',
    days: {
      today: 'today',
      'rollover-eve': 'the eve of the rollover day',
      'rollover-day': 'the rollover day',
      'year-end': 'the last day of the year',
      'new-year': 'the first day of the year',
      'leap-day': 'a leap day',
    },
  },
}

/** Beside the fields of a plan, as they are typed: the periods it would sell on the days that tell most. */
export function PlanExamples() {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const words = WORDS[language]
  const model = useFormFields(([fields]) => fields.periodModel?.value)
  const rollover = useFormFields(([fields]) => fields.rolloverOn?.value)
  const periodModel = PERIOD_MODELS.find((known) => known === model)
  return (
    <section className="plan-examples" aria-labelledby="plan-examples" aria-live="polite">
      <h2 id="plan-examples">{words.title}</h2>
      <Price words={words} language={language} />
      {periodModel ? (
        <ExampleTable
          periodModel={periodModel}
          rolloverOn={typeof rollover === 'string' ? rollover.trim() : ''}
          language={language}
          words={words}
        />
      ) : (
        <p>{words.choose}</p>
      )}
    </section>
  )
}

/** In euros, for it is typed in cents. */
function Price({ words, language }: { readonly words: Words; readonly language: 'nl' | 'en' }) {
  const price = useFormFields(([fields]) => fields.priceCents?.value)
  const partner = useFormFields(([fields]) => fields.partnerPriceCents?.value)
  if (!isAmount(price)) return null
  const inWords = (sentence: string, cents: Cents) =>
    sentence.replace('{price}', moneyInWords(cents, language))
  return (
    <p>
      {inWords(words.costs, price)}
      {isAmount(partner) && inWords(words.withPartner, price + partner)}.
    </p>
  )
}

const isAmount = (value: unknown): value is Cents => typeof value === 'number' && isCents(value)

type TableProps = {
  readonly periodModel: PeriodModel
  readonly rolloverOn: string
  readonly language: 'nl' | 'en'
  readonly words: Words
}

function ExampleTable({ periodModel, rolloverOn, language, words }: TableProps) {
  const today = civilDateAt(new Date())
  const day = (date: string) => dayInWords(new Date(`${date}T12:00:00Z`), language)
  const examples = examplePeriods({ periodModel, rolloverOn: rolloverOn || null }, { today })
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.joins}</th>
          <th scope="col">{words.gets}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ why, on, period }) => (
          <tr key={why}>
            <th scope="row">
              {day(on)} <small>{words.days[why]}</small>
            </th>
            <td>
              {period.lastDay === null
                ? words.forLife.replace('{from}', day(period.firstDay))
                : words.through
                    .replace('{from}', day(period.firstDay))
                    .replace('{until}', day(period.lastDay))}{' '}
              {period.coversNext && <strong>({words.next})</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
