import { stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { within } from './within.mjs'

const never = new Promise<never>(() => undefined)

function workFor(ms: number) {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('waiting for an answer', () => {
  it('gives the answer', async () => {
    expect(await within(1_000, Promise.resolve('yes'))).toBe('yes')
  })

  it('passes a refusal on', async () => {
    await expect(within(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
  })

  it('gives up when there is none in time', async () => {
    await expect(within(10, never)).rejects.toThrow('no answer within 10 ms')
  })

  it('takes an answer that came in time but was noticed late, for there was work to do', async () => {
    // What follows on something that has arrived runs before the timers, and these before what arrives next.
    await stat('.')
    const answer = within(20, stat('.'))
    workFor(100)
    expect((await answer).isDirectory()).toBe(true)
  })
})
