import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keptPage, styleHashes } from './kept-page.mjs'

const OWN = '/_next/static/portal/portal-1.js'

describe('a page as it is kept', () => {
  it('carries one script, and it is our own', () => {
    const html = [
      '<html><head><title>Ledendag</title>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '<link rel="preload" href="/_next/static/media/serif.woff2" as="font" crossorigin="" type="font/woff2"/>',
      '<script src="/_next/static/chunks/a.js" async=""></script></head>',
      '<body><h1>Ledendag</h1><script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      '<script>self.__next_f.push([1,"x"])</script></body></html>',
    ].join('')
    expect(keptPage(html, OWN)).toBe(
      [
        '<html><head><title>Ledendag</title>',
        '<link rel="preload" href="/_next/static/media/serif.woff2" as="font" crossorigin="" type="font/woff2"/>',
        `<script src="${OWN}" defer=""></script></head>`,
        '<body><h1>Ledendag</h1></body></html>',
      ].join(''),
    )
  })

  it('leaves out a script that somebody smuggled in', () => {
    const smuggled =
      '<html><head></head><body><SCRIPT>fetch("//evil")</SCRIPT><script\n>go()</script ></body></html>'
    expect(keptPage(smuggled.replaceAll('SCRIPT', 'script'), undefined)).toBe(
      '<html><head></head><body></body></html>',
    )
  })

  it('keeps what search engines read of it', () => {
    const html = '<head></head><script type="application/ld+json">{"@type":"Event","name":"$&"}</script>'
    expect(keptPage(html, OWN)).toContain(
      '<script type="application/ld+json">{"@type":"Event","name":"$&"}</script>',
    )
  })

  it('names each inline style by its hash, once', () => {
    const hash = createHash('sha256').update(':root{}').digest('base64')
    expect(styleHashes('<style>:root{}</style><style data-x="1">:root{}</style>')).toEqual([hash])
  })
})
