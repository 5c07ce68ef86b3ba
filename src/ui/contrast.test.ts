import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from '@/kernel/contrast'

type Tokens = Readonly<Record<string, string>>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightBlock = '', darkBlock = ''] = blockAfter(css, ':root {').split('@variant dark {')
const light = tokensIn(lightBlock)
const dark = { ...light, ...tokensIn(darkBlock) }

const GROUNDS = ['surface', 'surface-raised', 'surface-sunken']
const TINTS = ['note-tint', 'success-tint', 'warning-tint', 'danger-tint']

const TEXT_PAIRS = [
  ...pairs(['ink', 'ink-muted', 'brand', 'accent', 'success', 'warning', 'danger'], GROUNDS),
  ...pairs(['ink', 'ink-muted', 'brand'], TINTS),
  ['success', 'success-tint'],
  ['warning', 'warning-tint'],
  ['danger', 'danger-tint'],
  ['on-brand', 'brand'],
  ['on-accent', 'accent'],
  ['on-deep', 'deep'],
  ['on-clay', 'clay'],
  ['on-moss', 'moss'],
] as const

/** Edges of inputs, and what tells a button from the page. */
const CONTROL_PAIRS = pairs(['line-control', 'brand', 'accent', 'danger'], GROUNDS)

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s theme', (_name, theme) => {
  it.each(TEXT_PAIRS)('lets %s be read on %s', (text, ground) => {
    expect(contrastOf(theme, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(CONTROL_PAIRS)('lets the edge %s be seen on %s', (edge, ground) => {
    expect(contrastOf(theme, edge, ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('the token sheet', () => {
  it('gives the dark theme its own value for each colour of the page', () => {
    const shared = ['on-deep', 'on-clay', 'on-moss', 'brand-strong', 'accent-strong']
    const themed = Object.keys(light).filter(
      (name) => !/-on-(paper|night)$/.test(name) && !shared.includes(name),
    )
    expect(Object.keys(tokensIn(darkBlock)).toSorted()).toEqual(themed.toSorted())
  })

  it('offers every colour as a utility', () => {
    const offered = [...css.matchAll(/--color-([a-z-]+): var\(--\1\);/g)].map(([, name]) => name)
    expect(offered.toSorted()).toEqual(
      Object.keys(light)
        .filter((name) => !/-on-(paper|night)$/.test(name))
        .toSorted(),
    )
  })
})

function contrastOf(theme: Tokens, a: string, b: string): number {
  return contrastRatio(resolve(theme, a), resolve(theme, b))
}

function resolve(theme: Tokens, name: string): string {
  const value = theme[name]
  if (!value) throw new Error(`No token --${name}`)
  const reference = /^var\(--([a-z-]+)\)$/.exec(value)?.[1]
  return reference ? resolve(theme, reference) : value
}

function tokensIn(block: string): Tokens {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

/** From the opening of a rule to its own closing brace, nested rules included. */
function blockAfter(sheet: string, opening: string): string {
  const start = sheet.indexOf(`\n${opening}`) + opening.length
  let depth = 1
  for (let at = start + 1; at < sheet.length; at++) {
    if (sheet[at] === '{') depth++
    if (sheet[at] === '}' && --depth === 0) return sheet.slice(start + 1, at)
  }
  throw new Error(`No rule ${opening}`)
}

function pairs(texts: readonly string[], grounds: readonly string[]): (readonly [string, string])[] {
  return texts.flatMap((text) => grounds.map((ground) => [text, ground] as const))
}
