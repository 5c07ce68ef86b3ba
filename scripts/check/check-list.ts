export type Check = {
  readonly name: string
  /** The tool's own script under node_modules, and what it is given. */
  readonly tool: string
  readonly args: readonly string[]
  /** What is wrong although the tool found nothing: undefined when all is well. */
  readonly objection?: (output: string) => string | undefined
}

/** Longest first: they run two at a time. */
export const checks: readonly Check[] = [
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings=0'] },
  {
    name: 'layers',
    tool: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
    objection: sawNothing,
  },
  { name: 'unused code', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
  { name: 'format', tool: '@biomejs/biome/bin/biome', args: ['format', '.'] },
]

/** Without a TypeScript that it knows, dependency-cruiser sees no module at all and finds no fault with that. */
export function sawNothing(output: string): string | undefined {
  const modules = Number(/(\d+) modules/.exec(output)?.[1] ?? 0)
  return modules > 0 ? undefined : 'It saw no modules, so it proves nothing about the layers.'
}
