import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ok, refused } from '@/kernel/result'
import { publicAction } from './public-action'

const schema = z.object({ name: z.string().min(1, 'empty') })
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('a public action', () => {
  it('returns what was done', async () => {
    const act = publicAction(schema, async ({ name }) => ok(name.toUpperCase()))
    expect(await act({ status: 'idle' }, formOf({ name: 'an' }))).toEqual({ status: 'done', value: 'AN' })
  })

  it('names the fields that are wrong and runs nothing', async () => {
    const act = publicAction(schema, async () => Promise.reject(new Error('ran')))
    const outcome = await act({ status: 'idle' }, formOf({ name: '' }))
    expect(outcome).toEqual({ status: 'invalid', fieldErrors: { name: ['empty'] } })
  })

  it('passes on the code of a refusal', async () => {
    const act = publicAction(schema, async () => refused('too-late'))
    expect(await act({ status: 'idle' }, formOf({ name: 'an' }))).toEqual({
      status: 'refused',
      code: 'too-late',
    })
  })

  it('hides a fault behind an incident number', async () => {
    const act = publicAction(schema, async () => Promise.reject(new Error('select secret from table')))
    const outcome = await act({ status: 'idle' }, formOf({ name: 'an' }))
    expect(outcome).toEqual({ status: 'failed', incident: expect.stringMatching(/^[2-9A-Z]{8}$/) })
  })

  it('gives back what was typed in the fields it is told to, and nothing else', async () => {
    const act = publicAction(schema, async () => refused('too-late'), { giveBack: ['name', 'missing'] })
    const outcome = await act({ status: 'idle' }, formOf({ name: 'an', password: 'secret' }))
    expect(outcome).toEqual({ status: 'refused', code: 'too-late', typed: { name: 'an' } })
  })
})
