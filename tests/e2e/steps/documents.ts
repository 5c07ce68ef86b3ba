import { type APIRequestContext, expect } from '@playwright/test'
import { demoChapter, type Localized } from '../demo-content'

type Fields = Readonly<Record<string, unknown>>
type Made = { readonly id: number; readonly slugs: Localized }
type Place = { readonly collection: string; readonly id: number }

/** Saves new content in both languages through the REST API: `shared` holds what is the same in both. */
export async function writeInBoth(
  desk: APIRequestContext,
  collection: string,
  { nl, en, ...shared }: Fields & { readonly nl: Fields; readonly en: Fields },
): Promise<Made> {
  const created = await desk.post(`/api/payload/${collection}?locale=nl&depth=0`, {
    data: { ...shared, ...nl },
  })
  expect(created.status(), await created.text()).toBe(201)
  const { doc } = (await created.json()) as { doc: { id: number; slug: string } } // as Payload answers
  const translated = await change(desk, { collection, id: doc.id }, { ...shared, ...en }, 'en')
  return { id: doc.id, slugs: { nl: doc.slug, en: String(translated['slug']) } }
}

/** Changes some fields of what is there, and says how it then is. */
export async function change(
  desk: APIRequestContext,
  { collection, id }: Place,
  fields: Fields,
  locale: 'nl' | 'en' = 'nl',
): Promise<Fields> {
  const answer = await desk.patch(`/api/payload/${collection}/${id}?locale=${locale}&depth=0`, {
    data: fields,
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return ((await answer.json()) as { doc: Fields }).doc // as Payload answers
}

/** The id of a chapter of the demo by the name it has in its sources. */
export async function idOfChapter(desk: APIRequestContext, key: string): Promise<number> {
  return idOf(desk, 'chapters', demoChapter(key).slug.nl)
}

/** The id of what is found under a Dutch slug. */
export async function idOf(desk: APIRequestContext, collection: string, slug: string): Promise<number> {
  const query = `locale=nl&depth=0&where[slug][equals]=${slug}`
  const { docs } = (await (await desk.get(`/api/payload/${collection}?${query}`)).json()) as {
    docs: { id: number }[] // as Payload answers
  }
  const [found] = docs
  if (!found) throw new Error(`There is no ${slug} in ${collection}.`)
  return found.id
}

/** Everything an event needs beside its words: for everyone, in Leuven, one hour long. */
export function eventFacts(event: { readonly chapters: readonly number[]; readonly startsAt: Date }): Fields {
  return {
    chapters: event.chapters,
    startsAt: event.startsAt.toISOString(),
    endsAt: new Date(event.startsAt.getTime() + 3_600_000).toISOString(),
    timeZone: 'Europe/Brussels',
    venue: { kind: 'place', name: 'Aula', town: 'Leuven', country: 'BE' },
    audience: 'public',
    state: 'scheduled',
    languages: ['nl'],
  }
}

/** A rich text of one paragraph. */
export const paragraph = (text: string): Fields => ({
  root: {
    ...NODE,
    type: 'root',
    children: [
      {
        ...NODE,
        type: 'paragraph',
        textFormat: 0,
        children: [{ type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }],
      },
    ],
  },
})

const NODE = { version: 1, direction: 'ltr', format: '', indent: 0 } as const
