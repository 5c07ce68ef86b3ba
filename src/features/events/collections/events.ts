import type { CollectionConfig, Validate } from 'payload'
import { hasRole, officeOrOwnChapter, publishedOrOwnChapter, staffOf } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { DRAFT_BUTTONS, DRAFTED } from '@/platform/payload/drafts'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { publishAtField, queuePublication } from '@/platform/payload/fields/publish-at'
import { slugField } from '@/platform/payload/fields/slug'
import { translationsField } from '@/platform/payload/fields/translations'
import { label } from '@/platform/payload/label'
import { previewLink } from '@/platform/payload/preview-link'
import { isTimeZone } from '@/kernel/civil-date'
import { AUDIENCES, type Audience, EVENT_LANGUAGES, type EventLanguage } from '../domain/audiences'
import { callOffRegistrations } from './call-off-registrations'
import { countCalendarChanges } from './count-calendar-changes'
import { keepOrganisersLegal } from './keep-organisers-legal'
import { refuseToRemoveRegistered } from './keep-sold-as-it-is'
import { keepTimesInOrder } from './keep-times-in-order'
import { registrationFields } from './registration-fields'
import { tellRegistrants } from './tell-registrants'
import { venueFields } from './venue-fields'

const AUDIENCE_LABELS = {
  public: label('Iedereen', 'Everyone'),
  alumni: label('Alumni', 'Alumni'),
  members: label('Leden', 'Members'),
} satisfies Record<Audience, { nl: string; en: string }>

const LANGUAGE_LABELS = {
  nl: label('Nederlands', 'Dutch'),
  en: label('Engels', 'English'),
  fr: label('Frans', 'French'),
  de: label('Duits', 'German'),
  es: label('Spaans', 'Spanish'),
  pt: label('Portugees', 'Portuguese'),
  zh: label('Chinees', 'Chinese'),
  ja: label('Japans', 'Japanese'),
  id: label('Indonesisch', 'Indonesian'),
  th: label('Thai', 'Thai'),
  vi: label('Vietnamees', 'Vietnamese'),
  am: label('Amhaars', 'Amharic'),
} satisfies Record<EventLanguage, { nl: string; en: string }>

const knownZone: Validate<string> = (value) => isTimeZone(value ?? '') || 'Europe/Brussels, Asia/Jakarta, …'

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
    afterChange: [refresh.afterChange, queuePublication('events'), callOffRegistrations, tellRegistrants],
    beforeDelete: [refuseToRemoveRegistered],
    afterDelete: [refresh.afterDelete],
  },
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
    localizedParagraph(
      'summary',
      { nl: 'In één of twee zinnen', en: 'In a sentence or two' },
      { maxLength: 300 },
    ),
    { name: 'body', type: 'richText', label: label('Tekst', 'Text'), localized: true },
    {
      name: 'chapters',
      type: 'relationship',
      relationTo: 'chapters',
      hasMany: true,
      required: true,
      label: label('Wie organiseert', 'Organised by'),
      defaultValue: ({ user }) => [...(staffOf({ user: user ?? null })?.chapters ?? [])],
    },
    { name: 'image', type: 'upload', relationTo: 'media', label: label('Foto', 'Picture') },
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          required: true,
          index: true,
          label: label('Begin', 'Start'),
          admin: {
            date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, displayFormat: 'dd/MM/yyyy HH:mm' },
          },
        },
        {
          name: 'endsAt',
          type: 'date',
          required: true,
          index: true,
          label: label('Einde', 'End'),
          admin: {
            date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, displayFormat: 'dd/MM/yyyy HH:mm' },
          },
        },
        {
          name: 'timeZone',
          type: 'text',
          required: true,
          defaultValue: 'Europe/Brussels',
          validate: knownZone,
          label: label('Tijdzone van de plaats', 'Time zone of the place'),
        },
      ],
    },
    { name: 'venue', type: 'group', label: label('Waar', 'Where'), fields: venueFields },
    {
      name: 'registration',
      type: 'group',
      label: label('Inschrijven', 'Registration'),
      fields: registrationFields,
    },
    {
      name: 'audience',
      type: 'select',
      label: label('Voor wie', 'For whom'),
      required: true,
      defaultValue: 'public',
      options: AUDIENCES.map((value) => ({ value, label: AUDIENCE_LABELS[value] })),
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: label('Taal van de activiteit', 'Language of the event'),
      required: true,
      defaultValue: ['nl'],
      options: EVENT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value] })),
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
