import type { ServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { DeskQueues } from './desk-queues'
import { listPlannedEvents, type PlannedEvent } from './queries/list-planned-events'
import { listUnfinished, type Unfinished } from './queries/list-unfinished'

const WORDS = {
  nl: {
    hello: 'Dag',
    start: 'Meteen aan de slag',
    event: 'Nieuwe activiteit',
    faq: 'Nieuwe vraag',
    page: 'Nieuwe pagina',
    site: 'Naar de site',
    planned: 'Wat jullie plannen',
    registrations: 'inschrijvingen',
    nonePlanned: 'Er staat nog niets op jullie kalender.',
    unfinished: 'Nog af te werken',
    none: 'Alles is gepubliceerd, in beide talen.',
    draft: 'concept',
    'no-dutch': 'geen Nederlands',
    'no-english': 'geen Engels',
  },
  en: {
    hello: 'Hello',
    start: 'Get going',
    event: 'New event',
    faq: 'New question',
    page: 'New page',
    site: 'To the site',
    planned: 'What you have planned',
    registrations: 'registrations',
    nonePlanned: 'There is nothing on your calendar yet.',
    unfinished: 'To be finished',
    none: 'Everything is published, in both languages.',
    draft: 'draft',
    'no-dutch': 'no Dutch',
    'no-english': 'no English',
  },
} satisfies Record<'nl' | 'en', Record<string, string>>

/** What a member of staff sees first: the things to start, and what is still to be finished. */
export async function StaffDesk({ payload, user, i18n }: ServerProps) {
  const staff = staffOf({ user: user ?? null })
  if (!staff) return null
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const words = WORDS[language]
  const asking = { portal: payload, user: user ?? null }
  const isOfficer = hasRole(staff, 'chapter-officer')
  const [unfinished, planned] = await Promise.all([
    listUnfinished(asking, staff),
    isOfficer ? listPlannedEvents(asking, { staff, locale: language, now: new Date() }) : [],
  ])
  const name = user && 'name' in user ? user.name : ''
  const mayWrite = hasRole(staff, 'office', 'editor')
  const mayOrganise = hasRole(staff, 'office', 'chapter-officer')
  return (
    <div className="alumninet-desk">
      <h1>
        {words.hello}, {name}
      </h1>
      <section aria-labelledby="desk-start">
        <h2 id="desk-start">{words.start}</h2>
        <ul className="alumninet-desk__start">
          {mayOrganise && <DeskLink href="/admin/collections/events/create">{words.event}</DeskLink>}
          {mayWrite && <DeskLink href="/admin/collections/faq-entries/create">{words.faq}</DeskLink>}
          {mayWrite && <DeskLink href="/admin/collections/pages/create">{words.page}</DeskLink>}
          <DeskLink href={`/${language}`}>{words.site}</DeskLink>
        </ul>
      </section>
      {hasRole(staff, 'office', 'library') && (
        <DeskQueues portal={payload} staff={staff} language={language} />
      )}
      {isOfficer && (
        <section aria-labelledby="desk-planned">
          <h2 id="desk-planned">{words.planned}</h2>
          {planned.length === 0 && <p>{words.nonePlanned}</p>}
          <ul>
            {planned.map((event) => (
              <PlannedItem key={event.id} event={event} language={language} words={words} />
            ))}
          </ul>
        </section>
      )}
      {(mayWrite || mayOrganise) && (
        <section aria-labelledby="desk-unfinished">
          <h2 id="desk-unfinished">{words.unfinished}</h2>
          {unfinished.length === 0 && <p>{words.none}</p>}
          <ul>
            {unfinished.map((item) => (
              <UnfinishedItem key={`${item.collection}-${item.id}`} item={item} why={words[item.why]} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const DeskLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <li>
    <a href={href}>{children}</a>
  </li>
)

/** A text that lacks a language opens in that language. */
function UnfinishedItem({ item, why }: { readonly item: Unfinished; readonly why: string }) {
  const locale = item.why === 'no-english' ? 'en' : 'nl'
  return (
    <li>
      <a href={`/admin/collections/${item.collection}/${item.id}?locale=${locale}`}>{item.title}</a>{' '}
      <em>{why}</em>
    </li>
  )
}

type PlannedItemProps = {
  readonly event: PlannedEvent
  readonly language: 'nl' | 'en'
  readonly words: { readonly draft: string; readonly registrations: string }
}

function PlannedItem({ event, language, words }: PlannedItemProps) {
  const { id, title, startsAt, timeZone, isDraft } = event
  const when = new Intl.DateTimeFormat(language === 'nl' ? 'nl-BE' : 'en-GB', { dateStyle: 'long', timeZone })
  return (
    <li>
      <a href={`/admin/collections/events/${id}?locale=${language}`}>{title}</a>{' '}
      <em>
        {when.format(new Date(startsAt))}
        {isDraft && ` · ${words.draft}`}
      </em>{' '}
      <a href={`/admin/events-desk/${id}`} aria-label={`${title}: ${words.registrations}`}>
        {words.registrations}
      </a>
    </li>
  )
}
