import { folded } from '@/kernel/folded'
import { towns } from './belgian-towns.json'

const TOWNS: Readonly<Record<string, readonly string[]>> = towns

/** In Brussels every town has a Dutch and a French name, which stand side by side. */
const isBilingual = (postalCode: string): boolean => postalCode >= '1000' && postalCode < '1300'

/** The towns of a Belgian postal code; none when nobody knows it. */
export const townsOf = (postalCode: string): readonly string[] =>
  Object.hasOwn(TOWNS, postalCode) ? (TOWNS[postalCode] ?? []) : []

/** The town when the postal code leaves no choice; in Brussels by its Dutch name. */
export function onlyTownOf(postalCode: string): string | null {
  const found = townsOf(postalCode)
  return found.length === 1 || isBilingual(postalCode) ? (found[0] ?? null) : null
}

/** Whether this is one of the towns, however it is written: capitals, accents, hyphens. */
export function isTownOf(postalCode: string, town: string): boolean {
  const written = comparable(town)
  return townsOf(postalCode).some((known) => comparable(known) === written)
}

const comparable = (town: string): string => folded(town).replace(/[^a-z]/g, '')
