import { label } from '@/platform/payload/label'
import type { ElsewhereMethod, EndingKind, PeriodOrigin } from '../domain/plan-words'

type Words = { nl: string; en: string }

export const ORIGIN_LABELS = {
  paid: label('Hier betaald', 'Paid here'),
  partner: label('Door de partner betaald', 'Paid by the partner'),
  elsewhere: label('Elders betaald', 'Paid elsewhere'),
  free: label('Gratis', 'Free'),
  imported: label('Uit een oude lijst', 'From an older list'),
} satisfies Record<PeriodOrigin, Words>

export const METHOD_LABELS = {
  bank: label('Overschrijving', 'Bank transfer'),
  cash: label('Contant', 'Cash'),
} satisfies Record<ElsewhereMethod, Words>

export const ENDING_LABELS = {
  withdrawn: label('Herroepen', 'Withdrawn'),
  refunded: label('Terugbetaald', 'Refunded'),
  corrected: label('Rechtgezet', 'Corrected'),
} satisfies Record<EndingKind, Words>
