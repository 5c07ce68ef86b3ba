import { describe, expect, it } from 'vitest'
import { gate, TooBusyError } from './hashing-gate'

function aPieceOfWork() {
  let finish: () => void = () => undefined
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { finished, finish }
}

describe('the gate before hashing', () => {
  it('lets two through, keeps one waiting and refuses the fourth', async () => {
    const through = gate({ atOnce: 2, waiting: 1 })
    const pieces = [aPieceOfWork(), aPieceOfWork(), aPieceOfWork()]
    const begun: number[] = []
    const passed = pieces.map((piece, index) =>
      through(async () => {
        begun.push(index)
        await piece.finished
        return index
      }),
    )
    await expect(through(async () => 3)).rejects.toThrow(TooBusyError)
    expect(begun).toEqual([0, 1])

    pieces[1]?.finish()
    await passed[1]
    await Promise.resolve()
    expect(begun).toEqual([0, 1, 2])

    pieces[0]?.finish()
    pieces[2]?.finish()
    expect(await Promise.all(passed)).toEqual([0, 1, 2])
  })

  it('gives the place back when the work fails', async () => {
    const through = gate({ atOnce: 1, waiting: 0 })
    await expect(through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await through(async () => 'fine')).toBe('fine')
  })
})
