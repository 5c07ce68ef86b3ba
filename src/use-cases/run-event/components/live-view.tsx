import type { AdminViewServerProps } from 'payload'
import { readRegistrationsQuestion } from '@/features/events/domain/registrations-question'
import { countByDay } from '@/features/events/queries/count-by-day'
import { listEventOrders } from '@/features/events/queries/list-event-orders'
import { listQuotaCounts } from '@/features/events/queries/list-quota-counts'
import { listRegistrations } from '@/features/events/queries/list-registrations'
import { moneyOfOrders } from '@/features/payments/queries/money-of-orders'
import { civilDateAt } from '@/kernel/civil-date'
import { recordReads } from '@/platform/database/audit-log'
import { findCancellation } from '@/use-cases/cancel-event/queries/find-cancellation'
import { LIVE_WORDS } from '../live-words'
import { EventFrame, type EventScreen } from './event-frame'
import { EventMoney } from './event-money'
import { GrowthChart } from './growth-chart'
import { QuotaTable } from './quota-table'
import { RegistrationList } from './registration-list'

/** An event as it stands: its seats, its money, how it fills, and who registered. Works without script. */
export const LiveView = (view: AdminViewServerProps) => (
  <EventFrame view={view} part="registrations">
    {(screen) => <Live {...screen} />}
  </EventFrame>
)

async function Live({ event, language, view }: EventScreen) {
  const { req } = view.initPageResult
  const database = req.payload.db.drizzle
  const words = LIVE_WORDS[language]
  const now = new Date()
  const question = readRegistrationsQuestion(view.searchParams ?? {})
  const [quotas, days, money, found, standing] = await Promise.all([
    listQuotaCounts(database, { eventId: event.id, now }),
    countByDay(database, event.id),
    listEventOrders(database, event.id).then((orders) => moneyOfOrders(database, orders)),
    listRegistrations(database, { eventId: event.id, question, now }),
    findCancellation(database, event.id),
  ])
  await recordReads(req, {
    how: 'listed',
    people: found.registrations.flatMap(({ alumnusId }) => alumnusId ?? []),
  })
  const notice = NOTICES[String(view.searchParams?.done)]
  return (
    <>
      {notice && (
        <p role="status" className="members__notice">
          {words[notice]}
        </p>
      )}
      {standing?.isCalledOff && <p className="event-desk__standing">{words.calledOff}</p>}
      {standing && !standing.isPublished && <p className="event-desk__standing">{words.notPublished}</p>}
      <QuotaTable quotas={quotas} eventId={event.id} words={words} language={language} />
      <EventMoney money={money} words={words} language={language} />
      <GrowthChart moves={days} today={civilDateAt(now)} words={words} language={language} />
      <RegistrationList
        found={found}
        question={question}
        eventId={event.id}
        words={words}
        language={language}
      />
    </>
  )
}

const NOTICES: Readonly<Record<string, 'resized' | 'messageQueued'>> = {
  resized: 'resized',
  message: 'messageQueued',
}
