import { Ajv, type ValidateFunction } from 'ajv'
import { findRoute } from '../api/operations'
import { decodeParams } from '../http/decode-params'
import { parseForm } from '../http/form'
import { schemas } from '../schema/schemas'

/** A request and its answer as they went over the wire. */
export type Exchange = {
  readonly method: string
  readonly url: string
  readonly sent: string
  readonly status: number
  readonly answer: unknown
}

const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addSchema({ $id: 'stripe', definitions: schemas.definitions })
const validators = new Map<string, ValidateFunction>()

/** What is not as the package declares it, in an exchange with the API: nothing, when all is well. */
export function faultsIn({ method, url, sent, status, answer }: Exchange): readonly string[] {
  const { pathname, search } = new URL(url)
  const route = findRoute(method, pathname)?.route
  if (!route) return [`no route for ${method} ${pathname}`]
  const faults = [...faultsInAnswer(answer)]
  if (status < 400) {
    const params = decodeParams(route, parseForm(method === 'POST' ? sent : search.slice(1)))
    faults.push(...check(`request ${route}`, { schema: schemas.requests[route]?.$ref, value: params ?? {} }))
  } else if (!isErrorBody(answer)) {
    faults.push(`an error without a type and a message: ${JSON.stringify(answer)}`)
  }
  return faults
}

/** Every object of the API in an answer is held against its own schema, expanded ones and those in events too. */
export function faultsInAnswer(value: unknown, path = 'answer'): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => faultsInAnswer(one, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const { object, deleted } = value as { readonly object?: unknown; readonly deleted?: unknown }
  const schema = typeof object === 'string' && !deleted ? schemas.objects[object]?.$ref : undefined
  const own = schema ? check(`${path} (${object})`, { schema, value }) : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, member]) => faultsInAnswer(member, `${path}.${name}`)),
  ]
}

function check(
  what: string,
  { schema, value }: { readonly schema: string | undefined; readonly value: unknown },
): readonly string[] {
  if (schema === undefined) return [`${what} has no schema`]
  const known = validators.get(schema)
  const validate = known ?? ajv.compile({ $ref: `stripe${schema}` })
  if (!known) validators.set(schema, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

function isErrorBody(answer: unknown): boolean {
  const { error } = (answer ?? {}) as {
    readonly error?: { readonly type?: unknown; readonly message?: unknown }
  }
  return typeof error?.type === 'string' && typeof error.message === 'string'
}
