import type { CollectionConfig } from 'payload'
import { hasRole, officeOrOwnChapter, publishedOrOwnChapter, staffOf } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { DRAFT_BUTTONS, DRAFTED } from '@/platform/payload/drafts'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { publishAtField, queuePublication } from '@/platform/payload/fields/publish-at'
import { slugField } from '@/platform/payload/fields/slug'
import { translationsField } from '@/platform/payload/fields/translations'
import { label } from '@/platform/payload/label'
import { previewLink } from '@/platform/payload/preview-link'
import { aboutFields } from './about-fields'
import { checklistEndpoint } from './checklist-endpoint'
import { callOffRegistrations } from './call-off-registrations'
import { countCalendarChanges } from './count-calendar-changes'
import { eventPanelField } from './event-panel-field'
import { keepOrganisersLegal } from './keep-organisers-legal'
import { refuseToRemoveRegistered } from './keep-sold-as-it-is'
import { keepTimesInOrder } from './keep-times-in-order'
import { registrationFields } from './registration-fields'

const refresh = refreshTags(['events'])

/** Something to go to. What is published and for everyone is public; the rest asks who is looking. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: label('Activiteit', 'Event'), plural: label('Activiteiten', 'Events') },
  admin: {
    group: label('Vereniging', 'Association'),
    useAsTitle: 'title',
    preview: previewLink('events'),
    defaultColumns: ['title', 'startsAt', 'chapters', 'translations', 'state', '_status'],
    listSearchableFields: ['title', 'slug'],
    components: { edit: DRAFT_BUTTONS },
  },
  defaultSort: '-startsAt',
  versions: DRAFTED,
  access: {
    create: ({ req }) => {
      const staff = staffOf(req)
      return (
        hasRole(staff, 'office') || (hasRole(staff, 'chapter-officer') && (staff?.chapters.length ?? 0) > 0)
      )
    },
    read: publishedOrOwnChapter('chapters', { audience: { equals: 'public' } }),
    readVersions: officeOrOwnChapter('version.chapters'),
    update: officeOrOwnChapter('chapters'),
    // What was once announced is cancelled, not wiped out; only the Office removes a mistake.
    delete: ({ req }) => hasRole(staffOf(req), 'office'),
  },
  hooks: {
    beforeValidate: [keepTimesInOrder, keepOrganisersLegal],
    beforeChange: [countCalendarChanges],
    afterChange: [refresh.afterChange, queuePublication('events'), callOffRegistrations],
    beforeDelete: [refuseToRemoveRegistered],
    afterDelete: [refresh.afterDelete],
  },
  endpoints: [checklistEndpoint],
  fields: [
    localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
    translationsField('title'),
    slugField({ from: 'title', reserved: new Set(['zoeken', 'search']) }),
    publishAtField,
    {
      name: 'state',
      type: 'select',
      label: label('Gaat het door?', 'Is it on?'),
      required: true,
      defaultValue: 'scheduled',
      options: [
        { value: 'scheduled', label: label('Gaat door', 'Goes ahead') },
        { value: 'cancelled', label: label('Afgelast', 'Cancelled') },
      ],
      admin: { position: 'sidebar' },
    },
    {
      ...localizedParagraph('cancellationReason', { nl: 'Waarom niet?', en: 'Why not?' }),
      admin: { position: 'sidebar', condition: (data) => data.state === 'cancelled' },
    },
    eventPanelField,
    {
      type: 'tabs',
      tabs: [
        { label: label('De activiteit', 'The event'), fields: aboutFields },
        {
          label: label('Inschrijven', 'Registration'),
          fields: [
            {
              name: 'registration',
              type: 'group',
              label: false,
              admin: { hideGutter: true },
              fields: registrationFields,
            },
          ],
        },
      ],
    },
    {
      name: 'sequence',
      type: 'number',
      defaultValue: 0,
      required: true,
      label: label('Volgnummer in agenda’s', 'Calendar sequence'),
      admin: { hidden: true },
    },
  ],
}
