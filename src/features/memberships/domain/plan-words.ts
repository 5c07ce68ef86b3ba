/** How the last day of a period follows from its first. */
export const PERIOD_MODELS = ['academic-year', 'calendar-year', 'rolling', 'lifetime'] as const
export type PeriodModel = (typeof PERIOD_MODELS)[number]

/** The models whose periods end on the same day of each year; only these can have a rollover day. */
export const isYearModel = (model: PeriodModel): boolean =>
  model === 'academic-year' || model === 'calendar-year'

/**
 * Who may buy a plan: holders of a diploma in a programme that its chapter covers, or in one that it lists; every
 * alumnus; or those for whom no faculty chapter sells anything.
 */
export const AUDIENCES = ['degree', 'programmes', 'everyone', 'no-faculty-chapter'] as const
export type Audience = (typeof AUDIENCES)[number]

/** How somebody came by a period: bought here, bought here by a partner, paid elsewhere, given, or of an older list. */
export const PERIOD_ORIGINS = ['paid', 'partner', 'elsewhere', 'free', 'imported'] as const
export type PeriodOrigin = (typeof PERIOD_ORIGINS)[number]

/** How money came in that did not come in here. */
export const ELSEWHERE_METHODS = ['bank', 'cash'] as const
export type ElsewhereMethod = (typeof ELSEWHERE_METHODS)[number]

/** Why a period ended before its last day. */
export const ENDING_KINDS = ['withdrawn', 'refunded', 'corrected'] as const
export type EndingKind = (typeof ENDING_KINDS)[number]
