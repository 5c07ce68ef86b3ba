import type { CollectionConfig } from 'payload'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { QUESTION_KINDS, type QuestionKind } from '../domain/questions'
import { FOLLOWS_ITS_EVENT, keepEventOwn } from './own-event'
import { eventField, positionField } from './sales-fields'

const KIND_LABELS = {
  text: label('Vrije tekst', 'Free text'),
  choice: label('Eén keuze', 'One choice'),
  choices: label('Meerdere keuzes', 'Several choices'),
  'yes-no': label('Ja of nee', 'Yes or no'),
  dietary: label('Eetgewoonten en allergieën', 'Diet and allergies'),
} satisfies Record<QuestionKind, { nl: string; en: string }>

/** What an organiser asks of who registers: once a booking, or of each attendee. */
export const EventQuestions: CollectionConfig = {
  slug: 'event-questions',
  labels: { singular: label('Vraag', 'Question'), plural: label('Vragen', 'Questions') },
  admin: { group: false, useAsTitle: 'question', defaultColumns: ['question', 'kind', 'asks', 'required'] },
  defaultSort: 'position',
  access: FOLLOWS_ITS_EVENT,
  hooks: { beforeValidate: [keepEventOwn] },
  fields: [
    eventField,
    localizedLine('question', { nl: 'Vraag', en: 'Question' }, { required: true }),
    localizedParagraph('hint', { nl: 'Uitleg erbij', en: 'Explanation' }, { maxLength: 300 }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'text',
      label: label('Soort antwoord', 'Kind of answer'),
      options: QUESTION_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    },
    {
      name: 'options',
      type: 'array',
      label: label('Waaruit men kiest', 'What to choose from'),
      admin: {
        condition: (_data, { kind }: { kind?: string }) => kind === 'choice' || kind === 'choices',
      },
      fields: [localizedLine('label', { nl: 'Keuze', en: 'Choice' }, { required: true })],
    },
    {
      name: 'asks',
      type: 'radio',
      required: true,
      defaultValue: 'attendee',
      label: label('Aan wie', 'Asked of'),
      options: [
        { value: 'attendee', label: label('Elke deelnemer', 'Each attendee') },
        { value: 'booking', label: label('Eén keer per inschrijving', 'Once a booking') },
      ],
    },
    {
      name: 'required',
      type: 'checkbox',
      defaultValue: false,
      label: label('Antwoord verplicht', 'Must be answered'),
    },
    positionField,
  ],
}
