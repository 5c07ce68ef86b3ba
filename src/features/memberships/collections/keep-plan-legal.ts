import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { drizzleOf } from '@/platform/database/drizzle-of'
import { type PlanFacts, planProblem, type PlanProblem } from '../domain/plan-problems'

const SENTENCES = {
  'chapter-sells-nothing': {
    nl: 'Deze kring verkoopt geen lidmaatschap: regionale kernen en chapters in het buitenland volg je gratis.',
    en: 'This chapter sells no membership: regional and international chapters are followed for free.',
  },
  'not-your-chapter': { nl: 'Kies een van je eigen kringen.', en: 'Choose one of your own chapters.' },
  'chapter-of-sold-plan': {
    nl: 'Dit lidmaatschap is al verkocht en blijft bij zijn kring. Maak een nieuw voor de andere kring.',
    en: 'This membership has been sold and stays with its chapter. Make a new one for the other chapter.',
  },
  'rollover-without-year': {
    nl: 'Een overloopdag hoort bij een academiejaar of een kalenderjaar. Laat dit veld leeg.',
    en: 'A rollover day goes with an academic or calendar year. Leave this empty.',
  },
  'rollover-is-no-day': {
    nl: 'Schrijf maand en dag, bijvoorbeeld 07-01 voor 1 juli.',
    en: 'Write month and day, such as 07-01 for 1 July.',
  },
  'programmes-missing': {
    nl: 'Kies voor welke opleidingen dit geldt.',
    en: 'Choose the programmes that this is for.',
  },
  'sale-ends-before-it-begins': {
    nl: 'De laatste dag van de verkoop komt vóór de eerste.',
    en: 'The last day of sale comes before the first.',
  },
} satisfies Record<PlanProblem, { nl: string; en: string }>

/** The database refuses such plans; this says so beside the field. An officer's plans are for the own chapters. */
export const keepPlanLegal: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const plan: Record<string, unknown> = { ...originalDoc, ...data }
  const chapterId = idOf(plan.chapter)
  if (!chapterId) return data
  const staff = staffOf(req)
  if (staff && !hasRole(staff, 'office') && !staff.chapters.includes(chapterId))
    throw refusal(req, { field: 'chapter', problem: 'not-your-chapter' })
  const before = idOf(originalDoc?.chapter)
  if (before && before !== chapterId && (await isSold(req, Number(originalDoc?.id))))
    throw refusal(req, { field: 'chapter', problem: 'chapter-of-sold-plan' })
  const found = planProblem({
    chapterSells: await sellsMembership(req, chapterId),
    periodModel: plan.periodModel as PlanFacts['periodModel'],
    rolloverOn: textOf(plan.rolloverOn),
    audience: String(plan.audience),
    programmeCount: Array.isArray(plan.programmes) ? plan.programmes.length : 0,
    onSaleFrom: textOf(plan.onSaleFrom),
    onSaleUntil: textOf(plan.onSaleUntil),
  })
  if (found) throw refusal(req, found)
  return data
}

/** A plan that was sold stays: it is taken off sale instead. */
export const keepSoldPlan: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isSold(req, Number(id)))) return
  throw new APIError(
    req.i18n.language === 'en'
      ? 'This membership has been sold. Take it off sale: fill in its last day of sale.'
      : 'Dit lidmaatschap is al verkocht. Haal het uit de verkoop: vul de laatste verkoopdag in.',
    409,
    null,
    true,
  )
}

const refusal = (
  req: PayloadRequest,
  { field, problem }: { readonly field: string; readonly problem: PlanProblem },
) =>
  new ValidationError(
    {
      collection: 'membership-plans',
      errors: [{ path: field, message: SENTENCES[problem][req.i18n.language === 'en' ? 'en' : 'nl'] }],
    },
    req.t,
  )

async function sellsMembership(req: PayloadRequest, chapterId: number): Promise<boolean> {
  const { rows } = await (await drizzleOf(req)).execute(
    sql`select sells_membership(kind::text) as sells from chapters where id = ${chapterId}`,
  )
  return rows[0]?.sells === true
}

async function isSold(req: PayloadRequest, planId: number): Promise<boolean> {
  const { rows } = await (await drizzleOf(req)).execute(sql`
    select from membership_periods where plan_id = ${planId}
    union all select from membership_purchase_items where plan_id = ${planId} limit 1`)
  return rows.length > 0
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const idOf = (value: unknown): number =>
  Number(typeof value === 'object' && value && 'id' in value ? value.id : (value ?? 0))
