import { describe, expect, it } from 'vitest'
import { createCopiesBySize } from './copies-by-size.mjs'

type Copy = { readonly name: string; readonly size: number }

function copiesIn({ room }: { readonly room: number }) {
  const dropped: string[] = []
  const copies = createCopiesBySize<Copy>({ room, onDrop: ({ name }) => dropped.push(name) })
  const keep = (name: string, size: number) => copies.keep(name, { name, size })
  return { copies, keep, dropped }
}

describe('copies within a room', () => {
  it('drops the one asked for longest ago when the room is full', () => {
    const { copies, keep, dropped } = copiesIn({ room: 100 })
    keep('a', 40)
    keep('b', 40)
    copies.get('a')
    keep('c', 40)
    expect(dropped).toEqual(['b'])
    expect(copies.get('a')?.name).toBe('a')
    expect(copies.taken).toBe(80)
  })

  it('never takes more than its room, whatever comes', () => {
    const { copies, keep } = copiesIn({ room: 1000 })
    for (let turn = 0; turn < 500; turn += 1) {
      keep(`page ${turn % 37}`, (turn * 7919) % 400)
      expect(copies.taken).toBeLessThanOrEqual(1000)
    }
    expect(copies.count).toBeGreaterThan(1)
  })

  it('makes room for several small ones by dropping as many as it takes', () => {
    const { keep, dropped } = copiesIn({ room: 100 })
    keep('a', 40)
    keep('b', 40)
    keep('c', 100)
    expect(dropped).toEqual(['a', 'b'])
  })

  it('does not keep what is larger than the room, nor its predecessor', () => {
    const { copies, keep } = copiesIn({ room: 100 })
    keep('a', 40)
    keep('a', 101)
    expect(copies.get('a')).toBeUndefined()
    expect(copies.taken).toBe(0)
  })

  it('counts a replaced copy once', () => {
    const { copies, keep, dropped } = copiesIn({ room: 100 })
    keep('a', 40)
    keep('a', 60)
    expect(copies.taken).toBe(60)
    expect(dropped).toEqual(['a'])
  })
})
