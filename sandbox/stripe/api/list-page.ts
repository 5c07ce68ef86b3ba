import type Stripe from 'stripe'
import { invalidRequest, noSuch } from './api-error'

export type Page<T> = Pick<Stripe.ApiList<T>, 'object' | 'data' | 'has_more' | 'url'>

type Wanted = Stripe.PaginationParams & { readonly created?: number | Stripe.RangeQueryParam }

/** A page of a list: newest first, 10 unless another number up to 100 was asked for, from an object on or back to it. */
export function listPage<T extends { readonly id: string; readonly created?: number }>(
  oldestFirst: readonly T[],
  { params, url, what }: { readonly params: Wanted; readonly url: string; readonly what: string },
): Page<T> {
  const { limit = 10, starting_after, ending_before, created } = params
  if (limit < 1 || limit > 100) {
    const side = limit < 1 ? 'greater than or equal to 1' : 'less than or equal to 100'
    throw invalidRequest({
      message: `Invalid integer: ${limit}. Must be ${side}.`,
      param: 'limit',
      code: 'parameter_invalid_integer',
    })
  }
  if (starting_after && ending_before) {
    const message = 'You can only use one of `starting_after` and `ending_before`.'
    throw invalidRequest({ message, param: 'starting_after' })
  }
  const all = oldestFirst.toReversed().filter((one) => isWithin(one.created ?? 0, created))
  const positionOf = (id: string, param: string) => {
    const position = all.findIndex((one) => one.id === id)
    if (position < 0) throw noSuch(what, { id, param })
    return position
  }
  if (ending_before) {
    const end = positionOf(ending_before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', data: all.slice(start, end), has_more: start > 0, url }
  }
  const start = starting_after ? positionOf(starting_after, 'starting_after') + 1 : 0
  const data = all.slice(start, start + limit)
  return { object: 'list', data, has_more: start + limit < all.length, url }
}

function isWithin(time: number, wanted: Wanted['created']): boolean {
  if (wanted === undefined) return true
  if (typeof wanted === 'number') return time === wanted
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = wanted
  return time > gt && time >= gte && time < lt && time <= lte
}
