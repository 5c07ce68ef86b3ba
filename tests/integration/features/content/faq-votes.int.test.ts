import { beforeAll, describe, expect, it } from 'vitest'
import { recordFaqVote } from '@/features/content/commands/record-faq-vote'
import { countFaqVotes } from '@/features/content/queries/count-faq-votes'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const answer = {
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Zo.' }] }],
  },
}

let made = 0
async function aQuestion({ status }: { readonly status: 'published' | 'draft' }): Promise<number> {
  made += 1
  const { id } = await portal().create({
    collection: 'faq-entries',
    locale: 'nl',
    data: { question: `Hoe ${made}?`, slug: `hoe-${made}`, answer, category, _status: status },
    overrideAccess: true,
  })
  return id
}

let category: number
beforeAll(async () => {
  const created = await portal().create({
    collection: 'faq-categories',
    locale: 'nl',
    data: { name: 'Algemeen', slug: 'algemeen' },
    overrideAccess: true,
  })
  category = created.id
})

const vote = (entryId: number, helpful: boolean, voter: string, day = '2026-12-04') =>
  recordFaqVote({ entryId, helpful, locale: 'nl', voter: Buffer.from(voter), day })

describe('a vote on an answer', () => {
  it('counts once a person, and the last one stands', async () => {
    const id = await aQuestion({ status: 'published' })
    expect(await vote(id, true, 'an')).toEqual({ ok: true, value: { helpful: true } })
    await vote(id, true, 'an')
    await vote(id, true, 'bart')
    expect(await countFaqVotes(id)).toEqual({ helpful: 2, notHelpful: 0 })
    await vote(id, false, 'an')
    expect(await countFaqVotes(id)).toEqual({ helpful: 1, notHelpful: 1 })
  })

  it('is refused on a question that readers cannot see', async () => {
    const id = await aQuestion({ status: 'draft' })
    expect(await vote(id, true, 'an')).toEqual({ ok: false, code: 'no-such-question' })
    expect(await vote(2_147_483_647, true, 'an')).toEqual({ ok: false, code: 'no-such-question' })
  })

  it('is refused while the Office has votes switched off', async () => {
    const id = await aQuestion({ status: 'published' })
    const settings = { organisation: 'Alumninet', umbrella: 'de koepel' }
    const turn = (faqVotes: boolean) =>
      portal().updateGlobal({
        slug: 'site-settings',
        locale: 'nl',
        data: { ...settings, features: { faqVotes } },
        overrideAccess: true,
      })
    await turn(false)
    expect(await vote(id, true, 'an')).toEqual({ ok: false, code: 'no-such-question' })
    await turn(true)
    expect(await vote(id, true, 'an')).toMatchObject({ ok: true })
  })
})
