import type { AdminViewServerProps } from 'payload'
import { moneyInWords } from '@/kernel/money'
import { type Cancellation, findCancellation } from '@/use-cases/cancel-event/queries/find-cancellation'
import { ReviewedForm } from '@/use-cases/keep-members/components/reviewed-form'
import { filledIn } from '@/use-cases/keep-members/member-words'
import { CANCEL_WORDS, type CancelWords } from '../cancel-words'
import { cancelEventAction } from '../cancel-action'
import { partAddress } from '../event-parts'
import { EventFrame, type EventScreen } from './event-frame'
import { LookAgain } from './look-again'

/** Calls an event off, once it is clear what that means; then how far it has come. */
export const CancelView = (view: AdminViewServerProps) => (
  <EventFrame view={view} part="cancel">
    {(screen) => <Cancel {...screen} />}
  </EventFrame>
)

async function Cancel({ event, words: desk, language, view }: EventScreen) {
  const words = CANCEL_WORDS[language]
  const standing = await findCancellation(view.initPageResult.req.payload.db.drizzle, event.id)
  if (!standing) return <p>{desk.notYours}</p>
  if (standing.isCalledOff)
    return <Progress standing={standing} eventId={event.id} words={words} language={language} />
  if (!standing.isPublished) return <p>{words.notPublished}</p>
  return (
    <>
      <p>{words.lead}</p>
      <p>
        {filledIn(words.meaning, {
          registrations: String(standing.registrations),
          tickets: String(standing.tickets),
          waiting: String(standing.waiting),
          amount: moneyInWords(standing.backCents, language),
        })}
      </p>
      <ReviewedForm
        action={cancelEventAction}
        hidden={{ locale: language, event: String(event.id) }}
        words={{ ...desk.form, confirm: words.confirm }}
        places={{ 'reason-required': 'reasonNl' }}
        fields={[
          { kind: 'long-text', name: 'reasonNl', label: words.reasonNl, help: words.reasonHelp },
          { kind: 'long-text', name: 'reasonEn', label: words.reasonEn },
        ]}
      />
    </>
  )
}

type ProgressProps = {
  readonly standing: Cancellation
  readonly eventId: number
  readonly words: CancelWords
  readonly language: 'nl' | 'en'
}

function Progress({ standing, eventId, words, language }: ProgressProps) {
  const { registrations, done, waiting, money } = standing
  const isOver = registrations === 0 && waiting === 0 && money.refundsUnderWay === 0
  const all = registrations + done
  return (
    <>
      <p>{words.calledOff}</p>
      <div role="status" className="event-desk__progress">
        <p>
          <strong>{filledIn(words.progress, { done: String(done), all: String(all) })}</strong>
        </p>
        <progress max={Math.max(1, all)} value={all === 0 ? 1 : done} aria-label={words.calledOff} />
        <p>
          {filledIn(words.refunds, {
            refunded: moneyInWords(money.refundedCents, language),
            underWay: moneyInWords(money.refundUnderWayCents, language),
          })}
        </p>
        {money.refundsFailed > 0 && <p>{filledIn(words.failed, { count: String(money.refundsFailed) })}</p>}
        <p>{isOver ? words.over : words.goesOn}</p>
      </div>
      {!isOver && <LookAgain href={partAddress(eventId, 'cancel')} label={words.lookAgain} />}
    </>
  )
}
