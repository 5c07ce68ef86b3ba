import { describe, expect, it } from 'vitest'
import { joiningWrites } from './joining-writes'

describe('writes that are joined', () => {
  it('go at once when it is quiet, and together when they come while one is under way', async () => {
    const batches: (readonly number[])[] = []
    const write = joiningWrites<number, number>(
      async (items) => {
        batches.push(items)
        await new Promise((resolve) => setTimeout(resolve, 5))
        return items.map((item) => item * 2)
      },
      { most: 3 },
    )
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(write))).toEqual([2, 4, 6, 8, 10, 12])
    expect(batches).toEqual([[1], [2, 3, 4], [5, 6]])
    expect(await write(7)).toBe(14)
    expect(batches.at(-1)).toEqual([7])
  })

  it('do not suffer for one among them that fails', async () => {
    const write = joiningWrites<number, string>(
      async (items) => {
        await Promise.resolve()
        if (items.includes(2)) throw new Error('two')
        return items.map(String)
      },
      { most: 10 },
    )
    const outcomes = await Promise.allSettled([1, 2, 3].map(write))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})
