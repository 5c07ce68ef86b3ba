import { describe, expect, it } from 'vitest'
import { newReadableCode } from './readable-code'

describe('a readable code', () => {
  it('has its prefix and only letters and digits that are not mistaken for one another', () => {
    const codes = Array.from({ length: 500 }, () => newReadableCode('O'))
    expect(codes.filter((code) => !/^O-[2-9A-HJKMNP-TV-Z]{8}$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(500)
  })
})
