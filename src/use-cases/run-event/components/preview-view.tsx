import type { AdminViewServerProps } from 'payload'
import { type SalePreview, salePreview } from '@/features/events/domain/sale-preview'
import { whenOf } from '@/features/events/domain/event-time'
import { textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { momentInWords } from '../moment-in-words'
import { PREVIEW_WORDS, type PreviewWords } from '../preview-words'
import { EventFrame, type EventScreen } from './event-frame'

/** What a guest, an alumnus and a member would see and pay, as the event stands in the form. */
export const PreviewView = (view: AdminViewServerProps) => (
  <EventFrame view={view} part="preview">
    {(screen) => <Preview {...screen} />}
  </EventFrame>
)

function Preview({ event, language }: EventScreen) {
  const words = PREVIEW_WORDS[language]
  const { sale } = event
  if (!sale) return <p>{words.noTime}</p>
  const when = whenOf(sale, language)
  return (
    <>
      <p>{words.lead}</p>
      <dl className="event-desk__facts">
        <dt>{words.when}</dt>
        <dd>
          {when.date}, {when.time}
        </dd>
        <dt>{words.window}</dt>
        <dd>
          {sale.window.opensAt
            ? words.from.replace('{moment}', momentInWords(sale.window.opensAt, language))
            : words.atOnce}
          {', '}
          {words.until.replace('{moment}', momentInWords(sale.window.closesAt, language))}
        </dd>
        <dt>{words.waitingList}</dt>
        <dd>{sale.hasWaitingList ? words.yes : words.no}</dd>
      </dl>
      {event.types.length === 0 ? (
        <p>{words.noTickets}</p>
      ) : (
        <Prices event={event} previews={salePreview(sale, new Date())} words={words} language={language} />
      )}
      <Policy event={event} words={words} language={language} />
      <Questions event={event} words={words} language={language} />
    </>
  )
}

type PartProps = Pick<EventScreen, 'event' | 'language'> & { readonly words: PreviewWords }

function Prices({
  event,
  previews,
  words,
  language,
}: PartProps & { readonly previews: readonly SalePreview[] }) {
  return (
    <section aria-labelledby="prices">
      <h2 id="prices">{words.prices}</h2>
      <div className="members__scroll" tabIndex={0} role="group" aria-labelledby="prices">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.ticket}</th>
              {previews.map(({ viewer }) => (
                <th key={viewer} scope="col">
                  {words.viewers[viewer]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {event.types.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{textFor(language, name).text}</th>
                {previews.map((preview) => (
                  <td key={preview.viewer}>
                    <Price preview={preview} ticketTypeId={id} words={words} language={language} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type PriceProps = {
  readonly preview: SalePreview
  readonly ticketTypeId: number
  readonly words: PreviewWords
  readonly language: 'nl' | 'en'
}

function Price({ preview, ticketTypeId, words, language }: PriceProps) {
  const ticket = preview.tickets.find((each) => each.ticketTypeId === ticketTypeId)
  const refusal = preview.entry ?? ticket?.refusal
  if (!ticket) return null
  if (refusal) return <span className="event-desk__refused">{words.refusals[refusal]}</span>
  const { first, next } = ticket
  return (
    <>
      <strong>{first.cents === 0 ? words.free : moneyInWords(first.cents, language)}</strong>{' '}
      <small>{words.rules[first.rule]}</small>
      {next.cents !== first.cents && (
        <>
          <br />
          <small>{words.next.replace('{amount}', moneyInWords(next.cents, language))}</small>
        </>
      )}
    </>
  )
}

function Policy({ event, words, language }: PartProps) {
  const steps = event.sale?.policy.steps ?? []
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{words.policy}</h2>
      <ul className="event-desk__lines">
        {steps.map(({ before, refundPercent, feeCents }) => (
          <li key={before}>
            {words.until.replace('{moment}', momentInWords(before, language))}:{' '}
            {words.back.replace('{percent}', String(refundPercent))}
            {feeCents > 0 && `, ${words.fee.replace('{amount}', moneyInWords(feeCents, language))}`}
          </li>
        ))}
        <li>{steps.length === 0 ? words.nothingBack : words.nothingAfter}</li>
      </ul>
    </section>
  )
}

function Questions({ event, words, language }: PartProps) {
  if (event.questions.length === 0) return null
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      <ul className="event-desk__lines">
        {event.questions.map(({ question, asks, isRequired, options }, index) => (
          <li key={index}>
            {textFor(language, question).text}
            {options.length > 0 && ` (${options.map((each) => textFor(language, each).text).join(', ')})`}{' '}
            <small>
              {words.asks[asks]}
              {isRequired && `, ${words.required}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
