import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateSchemas } from './generate-schemas'
import type { Schemas } from './schema'

/** Writes the schemas of the installed package: `npm run generate`. */
export function writeSchemas(): void {
  writeFileSync(fileURLToPath(new URL('./stripe-schemas.json', import.meta.url)), asText(generateSchemas()))
}

/** One line for each definition: a new version of the package shows as the lines that it changed. */
export function asText({ package: version, apiVersion, ...groups }: Schemas): string {
  const lines = Object.entries(groups).map(
    ([group, members]) => `${JSON.stringify(group)}: {\n${linesOf(members).join(',\n')}\n}`,
  )
  const head = [`"package": ${JSON.stringify(version)}`, `"apiVersion": ${JSON.stringify(apiVersion)}`]
  return `{\n${[...head, ...lines].join(',\n')}\n}\n`
}

const linesOf = (members: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(members)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}: ${JSON.stringify(members[name])}`)
