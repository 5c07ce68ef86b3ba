import type { Route, UnderstoodRequests } from '../schema/roots'
import type { Kind, Rows } from '../state/rows'
import type { World } from '../state/world'
import { noSuch, notInStandIn } from './api-error'

export type Operation<R extends Route> = {
  /** The parameters that it heeds, beside `expand`: a name stands for all that is under it. */
  readonly heeds: readonly string[]
  /** `id` is the one in the address. */
  readonly run: (world: World, params: UnderstoodRequests[R], id: string) => unknown
}

export type Operations<R extends Route> = { readonly [One in R]: Operation<One> }

/** A parameter that Stripe would heed and the stand-in would not is refused rather than passed over. */
export function refuseUnheeded(params: object, { heeds }: { readonly heeds: readonly string[] }): void {
  const heeded = (path: string) =>
    ['expand', ...heeds].some((name) => path === name || path.startsWith(`${name}.`))
  const unheeded = pathsIn(params).find((path) => !heeded(path))
  if (unheeded !== undefined) throw notInStandIn(`the parameter ${unheeded}`, unheeded)
}

/** The names of all values, without the numbers of lists: `line_items.price_data.currency`. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path))
  if (typeof value !== 'object' || value === null) return [path.join('.')]
  return Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, name]))
}

/** What the address names, or 404. */
export function named<K extends Kind>(
  world: World,
  kind: K,
  { id, param = 'id' }: { readonly id: string; readonly param?: string },
): Rows[K] {
  const found = world.store.find(kind, id)
  if (!found) throw noSuch(kind, { id, param, status: 404 })
  return found
}

/** What a parameter names, or 400. */
export function given<K extends Kind>(
  world: World,
  kind: K,
  { id, param }: { readonly id: string; readonly param: string },
): Rows[K] {
  const found = world.store.find(kind, id)
  if (!found) throw noSuch(kind, { id, param })
  return found
}

export const PAGING = ['limit', 'starting_after', 'ending_before'] as const
