import { EXPANDABLE } from '../schema/expandable'
import type { ObjectName } from '../schema/roots'
import type { Schema } from '../schema/schema'
import { schemas } from '../schema/schemas'
import type { Kind } from '../state/rows'
import type { World } from '../state/world'
import { presentTransaction } from '../payments/balance'
import { refundsOf } from '../payments/refund'
import { invalidRequest } from './api-error'
import { listPage } from './list-page'

type Answer = { readonly [name: string]: unknown }

const KINDS_BY_PREFIX: readonly (readonly [prefix: string, kind: Kind])[] = [
  ['ch_', 'charge'],
  ['py_', 'charge'],
  ['cs_', 'checkout.session'],
  ['cus_', 'customer'],
  ['dp_', 'dispute'],
  ['pi_', 'payment_intent'],
  ['pm_', 'payment_method'],
  ['price_', 'price'],
  ['prod_', 'product'],
  ['re_', 'refund'],
  ['pyr_', 'refund'],
  ['txn_', 'balance_transaction'],
]

/** What is left out unless it is asked for. */
const INCLUDABLE: { readonly [name: string]: (world: World, id: string) => unknown } = {
  'checkout.session.line_items': (world, id) => linesOf(world, id),
  'charge.refunds': (world, id) =>
    listPage(refundsOf(world, id), { params: {}, url: `/v1/charges/${id}/refunds`, what: 'refund' }),
}

export function linesOf(world: World, session: string) {
  const data = world.store.find('lines', session)?.items ?? []
  return { object: 'list', data, has_more: false, url: `/v1/checkout/sessions/${session}/line_items` }
}

/** Puts objects in the place of their ids, along paths like `data.latest_charge.balance_transaction`. */
export function expand(world: World, answer: unknown, paths: readonly string[] = []): unknown {
  for (const path of paths) {
    if (path.split('.').filter((part) => part !== 'data').length > 4) {
      const message = `You cannot expand more than 4 levels of a property. Property: ${path}`
      throw invalidRequest({ message, param: 'expand', code: 'property_expansion_max_depth' })
    }
  }
  return paths.reduce((grown, path) => grow(world, grown, path.split('.')), answer)
}

function grow(world: World, value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || value === null || value === undefined) return value
  if (Array.isArray(value)) return value.map((one) => grow(world, one, [name, ...rest]))
  if (typeof value !== 'object') throw cannotExpand(name)
  const answer = value as Answer // an object of the API, or a part of one
  if (answer['object'] === 'list' || !('object' in answer)) {
    if (!(name in answer)) throw cannotExpand(name)
    return { ...answer, [name]: grow(world, answer[name], rest) }
  }
  return { ...answer, [name]: grow(world, memberOf(world, answer, name), rest) }
}

function memberOf(world: World, answer: Answer, name: string): unknown {
  const object = String(answer['object'])
  const include = INCLUDABLE[`${object}.${name}`]
  if (include) return answer[name] ?? include(world, String(answer['id']))
  const declared = propertyOf(object, name)
  if (!declared) throw cannotExpand(name)
  const value = answer[name]
  if (!isExpandable(declared) && !isGroup(declared)) throw cannotExpand(name)
  return typeof value === 'string' ? findById(world, value) : value
}

function findById(world: World, id: string): unknown {
  const kind = KINDS_BY_PREFIX.find(([prefix]) => id.startsWith(prefix))?.[1]
  const found = kind && world.store.find(kind, id)
  if (!found) return id
  return 'available_on' in found ? presentTransaction(world, found) : found
}

function propertyOf(object: string, name: string): Schema | undefined {
  const reference = schemas.objects[object as ObjectName]?.$ref
  if (!reference) return undefined
  return schemas.definitions[reference.replace('#/definitions/', '')]?.properties?.[name]
}

const isExpandable = (schema: Schema): boolean =>
  schema.$ref === EXPANDABLE || (schema.anyOf ?? []).some(isExpandable)

/** On the way to something that can be expanded. */
const isGroup = ({ $ref, type, anyOf = [] }: Schema): boolean =>
  $ref !== undefined || type === 'array' || anyOf.some(isGroup)

const cannotExpand = (name: string) =>
  invalidRequest({ message: `This property cannot be expanded (${name}).`, param: 'expand' })
