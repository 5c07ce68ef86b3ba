import type { CollectionConfig, PayloadRequest } from 'payload'

/** Texts that are drafted before they are published; what is typed is put aside by itself. */
export const DRAFTED = {
  drafts: { autosave: { interval: 2_000, showSaveDraftButton: true } },
  maxPerDoc: 50,
} as const satisfies CollectionConfig['versions']

/** The admin's buttons of such texts. */
export const DRAFT_BUTTONS = {
  PublishButton: '@/platform/payload/admin/patient-publish-button#PatientPublishButton',
} as const

/** Whether a save was made while somebody types: what is half there is not judged, and nothing is made of it yet. */
export const isWhileTyping = ({ query }: Pick<PayloadRequest, 'query'>): boolean =>
  // Payload puts booleans in the place of what stood in the address.
  ['draft', 'autosave'].every((name) => String(query?.[name]) === 'true')
