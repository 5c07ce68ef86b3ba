import { randomUUID } from 'node:crypto'
import type { AdminViewServerProps } from 'payload'
import { countRecipients } from '@/features/events/queries/count-recipients'
import { listEventMessages, type SentMessage } from '@/features/events/queries/list-event-messages'
import { ReviewedForm } from '@/use-cases/keep-members/components/reviewed-form'
import { filledIn } from '@/use-cases/keep-members/member-words'
import { sendMessageAction } from '../message-action'
import { MESSAGE_WORDS, type MessageWords } from '../message-words'
import { momentInWords } from '../moment-in-words'
import { EventFrame, type EventScreen } from './event-frame'

/** Writes to everybody who registered: first how many that are, then for real. */
export const MessageView = (view: AdminViewServerProps) => (
  <EventFrame view={view} part="message">
    {(screen) => <Message {...screen} />}
  </EventFrame>
)

async function Message({ event, words: desk, language, view }: EventScreen) {
  const words = MESSAGE_WORDS[language]
  const database = view.initPageResult.req.payload.db.drizzle
  const [{ nl, en }, sent] = await Promise.all([
    countRecipients(database, event.id),
    listEventMessages(database, event.id),
  ])
  return (
    <>
      <p>
        {nl + en === 0
          ? desk.form.problems['nobody-registered']
          : filledIn(words.lead, { count: String(nl + en), nl: String(nl), en: String(en) })}
      </p>
      {nl + en > 0 && (
        <div className="event-desk__message">
          <ReviewedForm
            action={sendMessageAction}
            hidden={{ locale: language, event: String(event.id), once: randomUUID() }}
            words={{ ...desk.form, confirm: words.confirm }}
            places={PLACES}
            fields={[
              { kind: 'text', name: 'subjectNl', label: words.subjectNl },
              { kind: 'long-text', name: 'textNl', label: words.textNl, help: words.textHelp },
              { kind: 'text', name: 'subjectEn', label: words.subjectEn },
              { kind: 'long-text', name: 'textEn', label: words.textEn, help: words.englishHelp },
            ]}
          />
        </div>
      )}
      <Sent sent={sent} words={words} language={language} />
    </>
  )
}

const PLACES = {
  'nothing-written': 'subjectNl',
  'half-written-nl': 'textNl',
  'half-written-en': 'textEn',
}

type SentProps = {
  readonly sent: readonly SentMessage[]
  readonly words: MessageWords
  readonly language: 'nl' | 'en'
}

function Sent({ sent, words, language }: SentProps) {
  if (sent.length === 0) return null
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{words.sent}</h2>
      <ul className="event-desk__lines">
        {sent.map(({ id, subject, at, by, recipients, sent: gone }) => (
          <li key={id}>
            <strong>{subject}</strong>{' '}
            <small>
              {filledIn(words.sentLine, {
                at: momentInWords(at, language),
                by,
                sent: String(gone),
                count: String(recipients),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
