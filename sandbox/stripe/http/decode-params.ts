import { invalidRequest, type ApiError } from '../api/api-error'
import type { Route, UnderstoodRequests } from '../schema/roots'
import type { Schema } from '../schema/schema'
import { schemas } from '../schema/schemas'
import type { Form } from './form'

type Value = Form | string

/** The parameters of a request with the types that the package declares; refuses what Stripe would not know. */
export function decodeParams<R extends Route>(route: R, form: Form): UnderstoodRequests[R] {
  const schema = schemas.requests[route]
  if (!schema) throw new Error(`There is no schema for ${route}.`)
  return decode(form, { schema, path: [] }) as UnderstoodRequests[R] // that is what the schema was made from
}

type Place = { readonly schema: Schema; readonly path: readonly string[] }

function decode(value: Value, { schema: given, path }: Place): unknown {
  const schema = resolve(given)
  if (schema.anyOf) return decodeAny(value, { schema, path })
  if (schema.type === 'object') return decodeObject(value, { schema, path })
  if (schema.type === 'array') return decodeArray(value, { schema, path })
  if (typeof value !== 'string') throw invalid('string', path)
  if (schema.enum) return decodeEnum(value, { schema, path })
  if (value === '') throw invalidEmpty(path)
  if (schema.type === 'number') return decodeInteger(value, path)
  if (schema.type === 'boolean' || schema.const !== undefined) return decodeBoolean(value, path)
  return value
}

function resolve(schema: Schema): Schema {
  if (!schema.$ref) return schema
  const found = schemas.definitions[schema.$ref.replace('#/definitions/', '')]
  if (!found) throw new Error(`The schemas hold no ${schema.$ref}.`)
  return resolve(found)
}

/** Groups decide by their shape; texts go to the first kind that takes them. */
function decodeAny(value: Value, { schema, path }: Place): unknown {
  const choices = (schema.anyOf ?? []).map(resolve).filter(({ type }) => type !== 'null')
  const wanted = typeof value === 'string' ? isScalar : groupsFor(value)
  const fitting = choices.filter(wanted)
  let refusal: unknown = invalid(typeof value === 'string' ? 'object' : 'string', path)
  for (const choice of fitting.toSorted((a, b) => Number(isText(a)) - Number(isText(b)))) {
    try {
      return decode(value, { schema: choice, path })
    } catch (error) {
      refusal = error
    }
  }
  throw refusal
}

const isScalar = ({ type }: Schema): boolean => type !== 'object' && type !== 'array'
const isText = ({ type }: Schema): boolean => type === 'string'
const isNumbered = (value: Form): boolean => Object.keys(value).every((name) => /^\d+$/.test(name))
const groupsFor =
  (value: Form) =>
  ({ type }: Schema): boolean =>
    type === 'object' || (type === 'array' && isNumbered(value))

function decodeObject(value: Value, { schema, path }: Place): Record<string, unknown> {
  if (typeof value === 'string') throw invalid('object', path)
  const { properties = {}, required = [], additionalProperties } = schema
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name))
  if (unknown.length > 0 && additionalProperties === false) throw unknownParams([...unknown], path)
  const missing = required.find((name) => !(name in value))
  if (missing !== undefined) throw missingParam([...path, missing])
  const others = typeof additionalProperties === 'object' ? additionalProperties : { type: 'string' as const }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      decode(member, { schema: properties[name] ?? withEmpty(others), path: [...path, name] }),
    ]),
  )
}

/** In metadata an empty text takes a value away. */
const withEmpty = (schema: Schema): Schema => ({ anyOf: [{ enum: [''] }, ...(schema.anyOf ?? [schema])] })

function decodeArray(value: Value, { schema, path }: Place): readonly unknown[] {
  if (typeof value === 'string' || !isNumbered(value)) throw invalid('array', path)
  const { items = {} } = schema
  return Object.entries(value).map(([index, member]) =>
    decode(member, { schema: items, path: [...path, index] }),
  )
}

function decodeEnum(value: string, { schema, path }: Place): string {
  const allowed = schema.enum ?? []
  if (allowed.includes(value)) return value
  if (value === '') throw invalidEmpty(path)
  const choices = allowed
    .filter((one) => one !== '')
    .join(', ')
    .replace(/, ([^,]*)$/, ', or $1')
  throw invalidRequest({ message: `Invalid ${nameOf(path)}: must be one of ${choices}`, param: nameOf(path) })
}

/** Every number that a request may carry here is a whole one. */
function decodeInteger(value: string, path: readonly string[]): number {
  if (/^-?\d{1,15}$/.test(value)) return Number(value)
  const param = nameOf(path)
  throw invalidRequest({ message: `Invalid integer: ${value}`, param, code: 'parameter_invalid_integer' })
}

function decodeBoolean(value: string, path: readonly string[]): boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  throw invalidRequest({ message: `Invalid boolean: ${value}`, param: nameOf(path) })
}

export function nameOf([first = '', ...rest]: readonly string[]): string {
  return first + rest.map((part) => `[${part}]`).join('')
}

const invalid = (kind: 'array' | 'object' | 'string', path: readonly string[]): ApiError =>
  invalidRequest({ message: `Invalid ${kind}`, param: nameOf(path) })

export const missingParam = (path: readonly string[]): ApiError =>
  invalidRequest({
    message: `Missing required param: ${nameOf(path)}.`,
    param: nameOf(path),
    code: 'parameter_missing',
  })

function invalidEmpty(path: readonly string[]): ApiError {
  const param = nameOf(path)
  const message = `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`
  return invalidRequest({ message, param, code: 'parameter_invalid_empty' })
}

function unknownParams(names: readonly string[], path: readonly string[]): ApiError {
  const params = names.map((name) => nameOf([...path, name]))
  const [param = ''] = params
  if (names.includes('payment_method_types')) return methodTypesAreGone(param)
  const message = `Received unknown parameter${params.length > 1 ? 's' : ''}: ${params.join(', ')}`
  return invalidRequest({ message, param, code: 'parameter_unknown' })
}

/** Gone since 2026-09-30.endive; older examples are full of it. */
const methodTypesAreGone = (param: string): ApiError =>
  invalidRequest({
    message:
      'The `payment_method_types` parameter is no longer supported. Use `allowed_payment_method_types` or `excluded_payment_method_types`, or manage payment methods in the Dashboard.',
    param,
    code: 'payment_method_types_no_longer_supported',
  })
