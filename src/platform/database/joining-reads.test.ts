import { describe, expect, it } from 'vitest'
import { joiningReads } from './joining-reads'

describe('reads that are joined', () => {
  it('go at once when it is quiet, and together, each key once, when they come while one is under way', async () => {
    const asked: (readonly number[])[] = []
    const find = joiningReads<number, string>(
      async (keys) => {
        asked.push(keys)
        await new Promise((resolve) => setTimeout(resolve, 5))
        return new Map(keys.filter((key) => key !== 4).map((key) => [key, `number ${key}`]))
      },
      { most: 10 },
    )
    expect(await Promise.all([1, 2, 3, 2, 4].map(find))).toEqual([
      'number 1',
      'number 2',
      'number 3',
      'number 2',
      null,
    ])
    expect(asked).toEqual([[1], [2, 3, 4]])
  })

  it('see what changed before they were asked, even while an older question is under way', async () => {
    let written = 'before'
    const answer = Promise.withResolvers<undefined>()
    const find = joiningReads<number, string>(
      async ([key = 0]) => {
        const seen = written
        await answer.promise
        return new Map([[key, seen]])
      },
      { most: 10 },
    )
    const old = find(1)
    written = 'after'
    const fresh = find(1)
    answer.resolve(undefined)
    expect([await old, await fresh]).toEqual(['before', 'after'])
  })

  it('fail together, once, and go on afterwards', async () => {
    let times = 0
    const find = joiningReads<number, string>(
      async (keys) => {
        times += 1
        await Promise.resolve()
        if (times <= 2) throw new Error('down')
        return new Map(keys.map((key) => [key, 'up']))
      },
      { most: 10 },
    )
    const outcomes = await Promise.allSettled([1, 2, 3].map(find))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(times).toBe(2)
    expect(await find(4)).toBe('up')
  })
})
