import { isCivilDate } from '@/kernel/written-date'
import { isYearModel, type PeriodModel } from './plan-words'

/** What is asked of a plan that one field alone cannot say; each problem belongs to a field. */
export type PlanProblem =
  | 'chapter-sells-nothing'
  | 'not-your-chapter'
  | 'chapter-of-sold-plan'
  | 'rollover-without-year'
  | 'rollover-is-no-day'
  | 'programmes-missing'
  | 'sale-ends-before-it-begins'

export type PlanFacts = {
  readonly chapterSells: boolean
  readonly periodModel: PeriodModel
  readonly rolloverOn: string | null
  readonly audience: string
  readonly programmeCount: number
  readonly onSaleFrom: string | null
  readonly onSaleUntil: string | null
}

/** The first thing that is wrong with a plan, with the field that it is about; null when it can be sold. */
export function planProblem(
  plan: PlanFacts,
): { readonly field: string; readonly problem: PlanProblem } | null {
  const { rolloverOn, onSaleFrom, onSaleUntil } = plan
  if (!plan.chapterSells) return { field: 'chapter', problem: 'chapter-sells-nothing' }
  if (rolloverOn && !isYearModel(plan.periodModel))
    return { field: 'rolloverOn', problem: 'rollover-without-year' }
  if (rolloverOn && !isDayOfYear(rolloverOn)) return { field: 'rolloverOn', problem: 'rollover-is-no-day' }
  if (plan.audience === 'programmes' && plan.programmeCount === 0)
    return { field: 'programmes', problem: 'programmes-missing' }
  if (onSaleFrom && onSaleUntil && onSaleUntil < onSaleFrom)
    return { field: 'onSaleUntil', problem: 'sale-ends-before-it-begins' }
  return null
}

/** Whether MM-DD is a day of some year. */
export const isDayOfYear = (text: string): boolean => isCivilDate(`2000-${text}`)
