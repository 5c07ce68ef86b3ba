import { label } from '@/platform/payload/label'
import type { Audience, PeriodModel } from '../domain/plan-words'

type Words = { nl: string; en: string }

export const MODEL_LABELS = {
  'academic-year': label(
    'Academiejaar (1 oktober – 30 september)',
    'Academic year (1 October – 30 September)',
  ),
  'calendar-year': label('Kalenderjaar', 'Calendar year'),
  rolling: label('Twaalf maanden vanaf de eerste dag', 'Twelve months from the first day'),
  lifetime: label('Levenslang', 'For life'),
} satisfies Record<PeriodModel, Words>

export const AUDIENCE_LABELS = {
  degree: label('Wie een diploma heeft van deze kring', 'Holders of a diploma of this chapter'),
  programmes: label('Wie een diploma heeft van deze opleidingen', 'Holders of a diploma in these programmes'),
  everyone: label('Elke alumnus', 'Every alumnus'),
  'no-faculty-chapter': label(
    'Wie bij geen enkele facultaire kring terechtkan',
    'Those for whom no faculty chapter sells membership',
  ),
} satisfies Record<Audience, Words>
