import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const ALT = { nl: 'Een vlak', en: 'A plane' }
const picture = (format: 'png' | 'jpeg') =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0e2d4e' } })
    .toFormat(format)
    .toBuffer()

const upload = (name: string, mimetype: string, data: Buffer, alt: { nl: string; en: string } = ALT) =>
  portal().create({
    collection: 'media',
    data: { alt },
    file: { name, mimetype, data, size: data.byteLength },
    overrideAccess: true,
  })

describe('a picture', () => {
  it('is kept as WebP in sizes that fit a page', async () => {
    const media = await upload('vlak.png', 'image/png', await picture('png'))
    expect([media.mimeType, media.sizes?.small?.width, media.sizes?.medium?.width]).toEqual([
      'image/webp',
      480,
      960,
    ])
  })

  it('is known by its content when its name says otherwise', async () => {
    const media = await upload('vlak.png', 'image/png', await picture('jpeg'))
    expect(media.mimeType).toBe('image/webp')
  })

  it('needs its description in both languages', async () => {
    const data = await picture('png')
    await expect(upload('zonder.png', 'image/png', data, { nl: 'Een vlak', en: '' })).rejects.toMatchObject({
      data: { errors: [{ path: 'alt.en' }] },
    })
  })
})

describe('a dangerous file', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  it.each([
    ['an HTML page called .jpg', 'foto.jpg', 'image/jpeg', '<html><script>alert(1)</script></html>'],
    ['an SVG', 'tekening.svg', 'image/svg+xml', SVG],
    ['an SVG called .png', 'tekening.png', 'image/png', SVG],
    ['a program called .pdf', 'formulier.pdf', 'application/pdf', 'MZ\u0090\u0000\u0003'],
    ['an empty file', 'leeg.png', 'image/png', ''],
  ])('is refused: %s', async (_what, name, mimetype, content) => {
    await expect(upload(name, mimetype, Buffer.from(content, 'latin1'))).rejects.toMatchObject({
      status: 415,
    })
  })
})
