import ts from 'typescript'
import { EXPANDABLE } from './expandable'
import type { Schema } from './schema'

type Walk = {
  readonly checker: ts.TypeChecker
  readonly definitions: Map<string, Schema>
  /** A name for each type that stands on its own; two types never share one. */
  readonly nameOf: (type: ts.Type) => string
  /** The `object` values of the types that have a definition of their own. */
  readonly answered: ReadonlySet<string>
}

/** The JSON Schema of a declared type as it goes over the wire. Interfaces become definitions, each once. */
export function schemaOfType(type: ts.Type, walk: Walk): Schema {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {}
  if (type.flags & ts.TypeFlags.Null) return { type: 'null' }
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: walk.checker.typeToString(type) === 'true' }
  if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' }
  if (type.isStringLiteral()) return { enum: [type.value] }
  if (type.isNumberLiteral()) return { const: type.value }
  if (type.flags & ts.TypeFlags.String || isOtherString(type)) return { type: 'string' }
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' }
  if (type.isUnion()) return schemaOfUnion(type.types, walk)
  if (walk.checker.isArrayType(type)) return schemaOfArray(type, walk)
  if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return schemaOfObject(type, walk)
  throw new Error(`No schema is known for ${walk.checker.typeToString(type)}.`)
}

/** The package adds "or any other string" to its enums; the stand-in takes and gives only the values it names. */
function schemaOfUnion(members: readonly ts.Type[], walk: Walk): Schema {
  const given = members.filter((member) => !isNothing(member))
  const literals = given.flatMap((member) => (member.isStringLiteral() ? [member.value] : []))
  const isOpenEnum = literals.length > 0 && given.some(isOtherString)
  const others = given.filter((member) => !member.isStringLiteral() && !(isOpenEnum && isOtherString(member)))
  if (isExpandable(others, walk)) return anyOf([{ $ref: EXPANDABLE }, ...nullsOf(others)])

  const booleans = others.filter((member) => member.flags & ts.TypeFlags.BooleanLiteral)
  const rest = booleans.length === 2 ? others.filter((member) => !booleans.includes(member)) : others
  return anyOf([
    ...(literals.length > 0 ? [{ enum: literals.toSorted() }] : []),
    ...(booleans.length === 2 ? [{ type: 'boolean' as const }] : []),
    ...rest.map((member) => schemaOfType(member, walk)),
  ])
}

const nullsOf = (members: readonly ts.Type[]): readonly Schema[] =>
  members.some((member) => member.flags & ts.TypeFlags.Null) ? [{ type: 'null' }] : []

/** `string | Charge | null`: an id, or the object itself when the request asked for it. */
function isExpandable(members: readonly ts.Type[], walk: Walk): boolean {
  return members.some((m) => m.flags & ts.TypeFlags.String) && members.some((m) => isApiObject(m, walk))
}

const isApiObject = (type: ts.Type, walk: Walk): boolean => objectNameOf(type, walk) !== undefined

function objectNameOf(type: ts.Type, { checker }: Walk): string | undefined {
  if (!type.getProperty('id')) return undefined
  const object = type.getProperty('object')
  const declared = object && checker.getTypeOfSymbol(object)
  return declared?.isStringLiteral() ? declared.value : undefined
}

function schemaOfArray(type: ts.Type, walk: Walk): Schema {
  const [item] = walk.checker.getTypeArguments(type as ts.TypeReference) // isArrayType said so
  if (!item) throw new Error('An array without a type for its items.')
  return { type: 'array', items: schemaOfType(item, walk) }
}

function schemaOfObject(type: ts.Type, walk: Walk): Schema {
  if (walk.checker.typeToString(type) === 'Decimal') return { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }
  const objectName = objectNameOf(type, walk)
  if (objectName !== undefined && !walk.answered.has(objectName)) return { $ref: EXPANDABLE }

  const name = walk.nameOf(type)
  if (!walk.definitions.has(name)) {
    walk.definitions.set(name, {}) // before its properties: it may hold itself
    walk.definitions.set(name, definitionOf(type, walk))
  }
  return { $ref: `#/definitions/${name}` }
}

function definitionOf(type: ts.Type, walk: Walk): Schema {
  const { checker } = walk
  const values = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  const properties: Record<string, Schema> = {}
  const required: string[] = []
  for (const property of type.getProperties()) {
    const declared = checker.getTypeOfSymbol(property)
    if (isNeverThere(declared) || isMethod(declared)) continue
    properties[property.name] = schemaOfType(declared, walk)
    if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name)
  }
  const isOpen = Object.keys(properties).length === 0 && !values
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: values ? schemaOfType(values, walk) : isOpen,
  }
}

/** `deleted?: void` tells a living object from a deleted one; on the wire it does not exist. */
const isNeverThere = (type: ts.Type): boolean =>
  (type.isUnion() ? type.types : [type]).every((member) => isNothing(member))

const isNothing = (type: ts.Type): boolean =>
  (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0

const isMethod = (type: ts.Type): boolean => type.getCallSignatures().length > 0

/** `string & Record<never, never>`. */
const isOtherString = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.some((member) => member.flags & ts.TypeFlags.String)

function anyOf(schemas: readonly Schema[]): Schema {
  const [only] = schemas
  return schemas.length === 1 && only ? only : { anyOf: schemas }
}
