import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashInlineElements } from './inline-elements.mjs'

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

function hashesIn(html: string) {
  const unknown: string[] = []
  const hashes = hashInlineElements(html, { onUnknownScript: (script) => unknown.push(script) })
  return { ...hashes, unknown }
}

describe('the inline elements of a page', () => {
  it('are hashed as browsers hash them: all between the tags, byte for byte', () => {
    const script = String.raw`self.__next_f.push([1,"één – ‘twee’\n"])`
    const html = `<head><style>\n .a { color: red }\n</style></head><script id="_R_">${script}</script>`
    expect(hashesIn(html)).toEqual({
      scripts: [sha256(script)],
      styles: [sha256('\n .a { color: red }\n')],
      unknown: [],
    })
  })

  it('are named once however often they occur', () => {
    const twice = '<script>$RC("B:0","S:0")</script>'.repeat(2)
    expect(hashesIn(twice).scripts).toHaveLength(1)
  })

  it('leave out scripts with an address of their own and blocks of text', () => {
    const html =
      '<script src="/_next/static/chunks/1.js" async=""></script><script type="application/ld+json">{"@type":"Event"}</script>'
    expect(hashesIn(html)).toEqual({ scripts: [], styles: [], unknown: [] })
  })

  it('leave out a script that nobody vouches for, and report it', () => {
    expect(hashesIn('<p>Hallo</p><script>alert(1)</script>')).toEqual({
      scripts: [],
      styles: [],
      unknown: ['alert(1)'],
    })
  })

  it('leave out a script that broke out of a block of text', () => {
    const html = '<script type="application/ld+json">{"name":"</script><script>alert(1)</script>"}</script>'
    expect(hashesIn(html)).toEqual({ scripts: [], styles: [], unknown: ['alert(1)'] })
  })
})
