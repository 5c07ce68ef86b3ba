import { onlyTownOf, townsOf } from '../domain/belgian-towns'

/** The towns of a Belgian postal code, and the one to fill in where there is no choice. */
export const findTowns = (
  postalCode: string,
): { readonly only: string | null; readonly towns: readonly string[] } => ({
  only: onlyTownOf(postalCode),
  towns: townsOf(postalCode),
})
