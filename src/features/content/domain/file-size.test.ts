import { describe, expect, it } from 'vitest'
import { fileKind, fileSize } from './file-size'

describe('the size of a file', () => {
  it.each([
    [0, 'nl', '0 byte'],
    [999, 'en', '999 byte'],
    [1000, 'nl', '1 kB'],
    [1449, 'nl', '1,4 kB'],
    [640_200, 'nl', '640 kB'],
    [1_400_000, 'en', '1.4 MB'],
    [25_000_000, 'nl', '25 MB'],
  ])('of %i bytes reads %s: %s', (bytes, locale, expected) => expect(fileSize(bytes, locale)).toBe(expected))
})

it('calls a file by the letters people know', () => {
  expect(['application/pdf', 'image/webp'].map(fileKind)).toEqual(['PDF', 'WEBP'])
})
