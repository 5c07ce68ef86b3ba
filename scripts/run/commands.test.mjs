import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { commands } from './commands.mjs'

it('describes every npm script and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(commands.map(([name]) => name).sort()).toEqual(Object.keys(scripts).sort())
})
