import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { isKnownScript, REACT_FUNCTIONS } from './known-scripts.mjs'

const require = createRequire(import.meta.url)

/** The functions that the React inside Next can write into a page, read from its renderer. */
function functionsInReact() {
  const renderer = readFileSync(
    require.resolve('next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js'),
    'utf8',
  )
  const literals = renderer.matchAll(
    /'(\$R[A-Z]=(?:[^'\\]|\\.)*)'|"(requestAnimationFrame\(function\(\)\{\$RT=[^"]*)"/g,
  )
  return [...literals].map(([, single, double]) =>
    (single?.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped)) ?? double ?? '').replace(
      /\$R[A-Z]\("$/,
      '',
    ),
  )
}

describe('a script that Next or React wrote', () => {
  it.each([
    '(self.__next_f=self.__next_f||[]).push([0])',
    String.raw`self.__next_f.push([1,"5:[\"$\",\"p\",null,{\"children\":\"Zo\\n – ‘n’ \u003cb\"}]\n"])`,
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/1.js"],"runtimeModuleIds":[94553]});',
    '$RC("B:1","S:1")',
    '$RR("B:1","S:1",[["/_next/static/chunks/1.css","default"]])',
  ])('is known: %s', (script) => {
    expect(isKnownScript(script)).toBe(true)
  })

  it('is known with the functions that this version of React brings along', () => {
    const functions = functionsInReact()
    expect(functions).toHaveLength(8)
    for (const text of functions) {
      expect(REACT_FUNCTIONS).toContainEqual({
        length: text.length,
        sha256: createHash('sha256').update(text).digest('base64'),
      })
      expect(isKnownScript(text)).toBe(true)
      expect(isKnownScript(`${text}$RC("B:0","S:0")`)).toBe(true)
    }
  })
})

describe('a script that somebody else wrote', () => {
  it.each([
    'alert(1)',
    'self.__next_f.push([1,""]);alert(1)',
    'self.__next_f.push([1,""]);alert(1);self.__next_f.push([1,""])',
    'self.__next_f.push([1,alert(1)])',
    'self.__next_f.push([1,`${alert(1)}`])',
    'self.__next_f.push([0]) || alert(1)',
    '$RC("B:0","S:0");alert(1)',
    '$RC=function(){alert(1)};$RC("B:0","S:0")',
    'requestAnimationFrame(function(){$RT=performance.now()});alert(1)',
    ' self.__next_f.push([0])',
  ])('is not known: %s', (script) => {
    expect(isKnownScript(script)).toBe(false)
  })
})
