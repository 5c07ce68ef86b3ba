import { fileURLToPath } from 'node:url'
import Stripe from 'stripe'
import ts from 'typescript'
import type { Schema, Schemas } from './schema'
import { schemaOfType } from './schema-of-type'

const roots = fileURLToPath(new URL('./roots.ts', import.meta.url))

/** Reads the declarations of the installed `stripe` package, as TypeScript understands them, into JSON Schemas. */
export function generateSchemas(): Schemas {
  const program = ts.createProgram([roots], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  })
  const checker = program.getTypeChecker()
  const objects = membersOf('AnsweredObjects', { program, checker })
  const requests = membersOf('UnderstoodRequests', { program, checker })
  const definitions = new Map<string, Schema>()
  const walk = { checker, definitions, nameOf: createNames(checker), answered: new Set(objects.keys()) }
  const schemasOf = (types: ReadonlyMap<string, ts.Type>) =>
    Object.fromEntries([...types].map(([name, type]) => [name, schemaOfType(type, walk)]))
  return {
    package: Stripe.PACKAGE_VERSION,
    apiVersion: Stripe.API_VERSION,
    objects: schemasOf(objects),
    requests: schemasOf(requests),
    definitions: Object.fromEntries([EXPANDABLE_DEFINITION, ...definitions]),
  }
}

const EXPANDABLE_DEFINITION = [
  'Expandable',
  {
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: { id: { type: 'string' }, object: { type: 'string' } },
        required: ['id', 'object'],
        additionalProperties: true,
      },
    ],
  },
] as const satisfies readonly [string, Schema]

function membersOf(
  name: string,
  { program, checker }: { readonly program: ts.Program; readonly checker: ts.TypeChecker },
): ReadonlyMap<string, ts.Type> {
  const source = program.getSourceFile(roots)
  const alias = source?.statements.find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === name)
  if (!alias) throw new Error(`roots.ts declares no ${name}.`)
  const members = checker.getTypeAtLocation(alias).getProperties()
  return new Map(members.map((member) => [member.name, checker.getTypeOfSymbol(member)]))
}

/** `Checkout.Session.Status`; a number behind it when two modules chose the same name. */
function createNames(checker: ts.TypeChecker): (type: ts.Type) => string {
  const names = new Map<ts.Type, string>()
  const taken = new Set<string>()
  return (type) => {
    const known = names.get(type)
    if (known) return known
    const wish = checker
      .typeToString(
        type,
        undefined,
        ts.TypeFormatFlags.UseFullyQualifiedType | ts.TypeFormatFlags.NoTruncation,
      )
      .replace(/import\("[^"]*"\)\.?/g, '')
      .replace(/[^A-Za-z0-9.]+/g, '_')
      .slice(0, 120)
    let name = wish
    for (let number = 2; taken.has(name); number++) name = `${wish}_${number}`
    taken.add(name)
    names.set(type, name)
    return name
  }
}
