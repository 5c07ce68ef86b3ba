import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { expect } from './staff'

/** Uploads a small picture under this name, described in both languages, and gives its id. */
export async function drawnPicture(desk: APIRequestContext, name: string): Promise<number> {
  const buffer = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#123a63' } })
    .png()
    .toBuffer()
  const answer = await desk.post('/api/payload/media', {
    multipart: {
      file: { name: `${name}.png`, mimeType: 'image/png', buffer },
      _payload: JSON.stringify({ alt: { nl: 'Een blauw vlak', en: 'A blue field' } }),
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: number } } // as Payload answers
  return doc.id
}
