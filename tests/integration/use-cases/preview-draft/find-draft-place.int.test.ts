import type { Staff } from '@payload-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { draftReader } from '@/platform/payload/reader'
import { aChapter, anEvent } from '../../../factories/association'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

type Signed = Staff & { collection: 'staff' }
type Previewed = 'pages' | 'faq-entries' | 'events' | 'chapters'

// Imported inside: the environment is read once, on import, and set before that.
async function placeFor(user: Signed, collection: Previewed, id: number, locale: 'nl' | 'en' = 'nl') {
  const { findDraftPlace } = await import('@/use-cases/preview-draft/queries/find-draft-place')
  return findDraftPlace({ collection, id, locale }, { portal: portal(), user })
}

let own: number
let other: number
const people = {} as Record<'office' | 'editor' | 'officer' | 'treasurer', Signed>

beforeAll(async () => {
  own = (await aChapter(portal())).id
  other = (await aChapter(portal())).id
  people.office = await aStaffMember(portal(), { roles: ['office'] })
  people.editor = await aStaffMember(portal(), { roles: ['editor'] })
  people.officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [own] })
  people.treasurer = await aStaffMember(portal(), { roles: ['treasurer'] })
})

const aPageDraft = (fields: object = {}) =>
  portal().create({
    collection: 'pages',
    locale: 'nl',
    draft: true,
    data: { title: 'Ontwerp', slug: 'ontwerp', _status: 'draft', ...fields },
    overrideAccess: true,
  })

const VOOR_WIE = { pathname: '/[slug]', params: { slug: 'voor-wie' } }
const VAN_ONS = { pathname: '/events/[slug]', params: { slug: 'van-ons' } }

describe('the place of a draft', () => {
  it('is told to those who may look at its versions, and to no others', async () => {
    const page = await aPageDraft({ slug: 'voor-wie' })
    const draft = await anEvent(portal(), { chapters: [own], slug: 'van-ons', _status: 'draft' })
    const answers = async (collection: Previewed, id: number) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(people).map(async ([who, user]) => {
            const answer = await placeFor(user, collection, id)
            return [who, answer.ok ? answer.value : answer.code] as const
          }),
        ),
      )
    expect(await answers('pages', page.id)).toEqual({
      office: VOOR_WIE,
      editor: VOOR_WIE,
      officer: 'not-yours',
      treasurer: 'not-yours',
    })
    expect(await answers('events', draft.id)).toEqual({
      office: VAN_ONS,
      editor: 'not-yours',
      officer: VAN_ONS,
      treasurer: 'not-yours',
    })
  })

  it('is not told to an officer of another chapter, published before or not', async () => {
    const draft = await anEvent(portal(), { chapters: [other], _status: 'draft' })
    const published = await anEvent(portal(), { chapters: [other] })
    for (const id of [draft.id, published.id, 999_999]) {
      expect(await placeFor(people.officer, 'events', id)).toEqual({ ok: false, code: 'not-yours' })
    }
    expect(await placeFor(people.officer, 'chapters', other)).toEqual({ ok: false, code: 'not-yours' })
    expect((await placeFor(people.officer, 'chapters', own)).ok).toBe(true)
  })

  it('is not told to an officer whose chapter no longer takes part', async () => {
    const event = await anEvent(portal(), { chapters: [own, other] })
    await portal().update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { chapters: [other], _status: 'draft' },
      overrideAccess: true,
    })
    expect(await placeFor(people.officer, 'events', event.id)).toEqual({ ok: false, code: 'not-yours' })
  })

  it('is in the language asked for, under the other one’s slug while it has none', async () => {
    const page = await aPageDraft({ slug: 'enkel-nederlands' })
    expect(await placeFor(people.editor, 'pages', page.id, 'en')).toEqual({
      ok: true,
      value: { pathname: '/[slug]', params: { slug: 'enkel-nederlands' } },
    })
  })

  it('of a page with a fixed place is that place', async () => {
    const page = await aPageDraft({ slug: 'privacy-nieuw', purpose: 'privacy' })
    expect(await placeFor(people.editor, 'pages', page.id)).toEqual({ ok: true, value: '/privacy' })
  })

  it('waits for what its page cannot do without', async () => {
    const half = await portal().create({
      collection: 'events',
      locale: 'nl',
      draft: true,
      data: { title: 'Ooit', chapters: [own], _status: 'draft' } as never, // a draft may lack what is required
      overrideAccess: true,
    })
    expect(await placeFor(people.officer, 'events', half.id)).toEqual({ ok: false, code: 'unfinished' })
  })
})

describe('a page read on behalf of staff', () => {
  it('shows the draft to whom it belongs and what is published to anyone else', async () => {
    const { findEvent } = await import('@/features/events/queries/find-event')
    const event = await anEvent(portal(), { chapters: [other], title: 'Nu', slug: 'nu-al' })
    await portal().update({
      collection: 'events',
      id: event.id,
      locale: 'nl',
      draft: true,
      data: { title: 'Straks', slug: 'straks-pas', _status: 'draft' },
      overrideAccess: true,
    })
    const titleFor = async (slug: string, user?: Signed) =>
      (await findEvent({ slug, locale: 'nl' }, ...(user ? [draftReader(user)] : [])))?.title.text ?? null

    expect(await titleFor('straks-pas', people.office)).toBe('Straks')
    expect(await titleFor('nu-al', people.office), 'its old address leads to it too').toBe('Straks')
    for (const user of [people.officer, people.treasurer, people.editor, undefined]) {
      expect(await titleFor('straks-pas', user)).toBeNull()
      expect(await titleFor('nu-al', user)).toBe('Nu')
    }
  })
})
