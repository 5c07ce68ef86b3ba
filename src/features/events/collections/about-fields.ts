import type { Field, Validate } from 'payload'
import { staffOf } from '@/platform/auth/staff-access'
import { localizedParagraph } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { isTimeZone } from '@/kernel/civil-date'
import { AUDIENCES, type Audience, EVENT_LANGUAGES, type EventLanguage } from '../domain/audiences'
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

/** What an event is: its words, who organises it, when and where, and for whom. */
export const aboutFields: Field[] = [
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
]
