import type { Endpoint, PayloadRequest } from 'payload'
import { readRegistrationsQuestion } from '@/features/events/domain/registrations-question'
import { mayRunEvent } from '@/features/events/queries/may-run-event'
import { staffOf } from '@/platform/auth/staff-access'
import { recordReads } from '@/platform/database/audit-log'
import type { EventFile } from './event-parts'

const NO_STORE = { 'cache-control': 'private, no-store' }

type Asked = {
  readonly req: PayloadRequest
  readonly eventId: number
  readonly language: 'nl' | 'en'
  readonly now: Date
}

/** Null when there is nothing to make it of. */
type Draw = (asked: Asked) => Promise<string | Uint8Array<ArrayBuffer> | null>

// Making documents takes libraries that every process would carry along, and few ever need.
const FILES: Record<EventFile, { readonly type: string; readonly draw: Draw }> = {
  'registrations.csv': {
    type: 'text/csv; charset=utf-8',
    draw: async (asked) => {
      const { registrationsCsv } = await import('./registrations-file')
      return registrationsCsv(await tableOf(asked))
    },
  },
  'registrations.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    draw: async (asked) => {
      const { writeSpreadsheet } = await import('@/platform/spreadsheet/write-spreadsheet')
      const { rows, headings } = await tableOf(asked)
      return writeSpreadsheet(rows, { name: 'Alumninet', headings })
    },
  },
  'badges.pdf': {
    type: 'application/pdf',
    draw: async ({ req, ...asking }) => {
      const { drawBadges } = await import('./attendee-papers')
      return drawBadges(req.payload.db.drizzle, asking)
    },
  },
  'sign-in.pdf': {
    type: 'application/pdf',
    draw: async ({ req, ...asking }) => {
      const { drawSignInSheet } = await import('./attendee-papers')
      return drawSignInSheet(req.payload.db.drizzle, asking)
    },
  },
}

/** What an organiser takes along of an event: lists and papers, for who runs it and for nobody else. */
export const eventFiles: Endpoint[] = Object.entries(FILES).map(([file, { type, draw }]) => ({
  path: `/events-desk/:id/${file}`,
  method: 'get',
  handler: async (req: PayloadRequest) => {
    const eventId = Number(req.routeParams?.id)
    // Whoever does not run it hears what is heard of an event that is not there.
    if (!(await mayRunEvent(req.payload.db.drizzle, { eventId, staff: staffOf(req) }))) return notFound()
    const language = req.i18n.language === 'en' ? 'en' : 'nl'
    const drawn = await draw({ req, eventId, language, now: new Date() })
    if (drawn === null) return notFound()
    return new Response(drawn, {
      headers: {
        ...NO_STORE,
        'content-type': type,
        'content-disposition': `attachment; filename="${file.replace('.', `-${eventId}.`)}"`,
      },
    })
  },
}))

const notFound = () => Response.json({ code: 'not-found' }, { status: 404, headers: NO_STORE })

async function tableOf({ req, ...asking }: Asked) {
  const { registrationsTable } = await import('./registrations-file')
  const question = readRegistrationsQuestion(Object.fromEntries(req.searchParams))
  const table = await registrationsTable(req.payload.db.drizzle, { ...asking, question })
  await recordReads(req, { how: 'listed', people: table.people })
  return table
}
