import type { CollectionConfig, NumberField, TextField } from 'payload'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { isCivilDate } from '@/kernel/written-date'
import { AUDIENCES, PERIOD_MODELS } from '../domain/plan-words'
import { keepPlanLegal, keepSoldPlan } from './keep-plan-legal'
import { PLAN_ACCESS } from './plan-access'
import { AUDIENCE_LABELS, MODEL_LABELS } from './plan-labels'

/** What a chapter sells: a price, who may buy it, and how long it lasts. Once sold it is taken off sale, never removed. */
export const MembershipPlans: CollectionConfig = {
  slug: 'membership-plans',
  labels: {
    singular: label('Lidmaatschap te koop', 'Membership plan'),
    plural: label('Lidmaatschappen te koop', 'Membership plans'),
  },
  admin: {
    group: label('Vereniging', 'Association'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'chapter', 'priceCents', 'periodModel', 'audience', 'onSaleUntil'],
  },
  access: PLAN_ACCESS,
  hooks: { beforeValidate: [keepPlanLegal], beforeDelete: [keepSoldPlan] },
  fields: [
    {
      name: 'chapter',
      type: 'relationship',
      relationTo: 'chapters',
      label: label('Kring', 'Chapter'),
      required: true,
      index: true,
      filterOptions: { kind: { in: ['faculty', 'interest', 'umbrella'] } },
    },
    localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    localizedParagraph('description', { nl: 'In één zin', en: 'In one sentence' }, { maxLength: 240 }),
    wholeNumber('priceCents', ['Prijs in cent', 'Price in cents'], { required: true, min: 50 }),
    wholeNumber(
      'partnerPriceCents',
      [
        'Wat een partner erbij kost, in cent (leeg: geen partner)',
        'What a partner adds, in cents (empty: none)',
      ],
      { min: 0 },
    ),
    {
      name: 'periodModel',
      type: 'select',
      label: label('Hoe lang', 'How long'),
      required: true,
      options: PERIOD_MODELS.map((value) => ({ value, label: MODEL_LABELS[value] })),
    },
    {
      name: 'rolloverOn',
      type: 'text',
      label: label('Overloopdag (maand-dag)', 'Rollover day (month-day)'),
      admin: {
        description: label(
          'Wie op of na deze dag lid wordt, krijgt het volgende jaar erbij. Bijvoorbeeld 07-01.',
          'Who joins on or after this day gets the next year with it. Such as 07-01.',
        ),
      },
    },
    {
      name: 'examples',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/features/memberships/components/plan-examples#PlanExamples' },
      },
    },
    wholeNumber('graceDays', ['Dagen respijt', 'Days of grace'], { required: true, min: 0, max: 180 }, 30),
    wholeNumber(
      'renewalWindowDays',
      ['Verlengen kan zoveel dagen vooraf', 'Renewable this many days before'],
      { required: true, min: 0, max: 365 },
      60,
    ),
    {
      name: 'audience',
      type: 'select',
      label: label('Voor wie', 'For whom'),
      required: true,
      defaultValue: 'degree',
      options: AUDIENCES.map((value) => ({ value, label: AUDIENCE_LABELS[value] })),
    },
    {
      name: 'programmes',
      type: 'relationship',
      relationTo: 'programmes',
      hasMany: true,
      label: label('Opleidingen', 'Programmes'),
      admin: { condition: (_data, { audience }: { audience?: unknown }) => audience === 'programmes' },
    },
    wholeNumber(
      'maxYearsSinceGraduation',
      ['Hoogstens zoveel jaar afgestudeerd', 'Graduated at most this many years ago'],
      { min: 0, max: 100 },
    ),
    wholeNumber('maxAge', ['Hoogstens zo oud', 'At most this old'], { min: 18, max: 120 }),
    civilDay('onSaleFrom', ['Te koop vanaf (JJJJ-MM-DD)', 'On sale from (YYYY-MM-DD)']),
    civilDay('onSaleUntil', ['Te koop tot en met (JJJJ-MM-DD)', 'On sale through (YYYY-MM-DD)']),
    wholeNumber('position', ['Plaats in de lijst', 'Place in the list'], { required: true, min: 0 }, 0),
  ],
}

type Words = readonly [nl: string, en: string]

function wholeNumber(
  name: string,
  words: Words,
  more: { readonly required?: true; readonly min?: number; readonly max?: number },
  defaultValue?: number,
): NumberField {
  return {
    name,
    type: 'number',
    label: label(words[0], words[1]),
    admin: { step: 1 },
    ...more,
    ...(defaultValue !== undefined && { defaultValue }),
  } as NumberField // required or not: the union does not see that it is one number
}

function civilDay(name: string, words: Words): TextField {
  return {
    name,
    type: 'text',
    label: label(words[0], words[1]),
    validate: (value: string | null | undefined) => !value || isCivilDate(value) || 'JJJJ-MM-DD',
  }
}
