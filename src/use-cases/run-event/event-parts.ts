/** The screens about one event. */
export const EVENT_PARTS = ['registrations', 'preview', 'message', 'duplicate', 'cancel'] as const
export type EventPart = (typeof EVENT_PARTS)[number]

export const partAddress = (id: number, part: EventPart): string =>
  part === 'registrations' ? `/admin/events-desk/${id}` : `/admin/events-desk/${id}/${part}`

/** The files of an event; a question narrows the lists. */
export const fileAddress = (id: number, file: EventFile, question = ''): string =>
  `/api/payload/events-desk/${id}/${file}${question}`

export const EVENT_FILES = ['registrations.csv', 'registrations.xlsx', 'badges.pdf', 'sign-in.pdf'] as const
export type EventFile = (typeof EVENT_FILES)[number]
