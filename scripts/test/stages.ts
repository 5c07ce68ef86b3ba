import { PlainFailure } from '../../sandbox/processes/plain-failure'

/** In the order in which they run. */
export const STAGES = ['check', 'unit', 'integration', 'prove', 'e2e'] as const
export type Stage = (typeof STAGES)[number]

export type Choice = {
  readonly stages: readonly Stage[]
  /** Files and flags for the tools of the chosen stages. */
  readonly filters: readonly string[]
}

const isStage = (word: string): word is Stage => STAGES.some((stage) => stage === word)

/** Reads `npm test -- STAGE… FILES…`: `all` when none is named; files belong to named stages alone. */
export function chooseStages(
  words: readonly string[],
  { all = STAGES }: { readonly all?: readonly Stage[] } = {},
): Choice {
  const end = words.findIndex((word) => !isStage(word))
  const named = (end === -1 ? words : words.slice(0, end)).filter(isStage)
  const filters = end === -1 ? [] : words.slice(end)
  if (named.length === 0 && filters.length > 0) {
    throw new PlainFailure(
      `"${filters[0]}" is no stage. Name one or more first: npm test -- ${STAGES.join(' | ')} [FILES]`,
    )
  }
  return { stages: named.length > 0 ? STAGES.filter((stage) => named.includes(stage)) : all, filters }
}
