import { cache } from 'react'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { detailsOf } from '../domain/details-of'
import type { DETAIL_SECTIONS, Details, DetailSection } from '../domain/own-details'

export type OwnEmail = {
  readonly address: string
  readonly kind: 'private' | 'work' | 'staff'
  readonly state: 'unconfirmed' | 'confirmed' | 'undeliverable'
}

export type OwnRecord = {
  readonly number: string
  /** What the student administration says; put right on request only. */
  readonly official: {
    readonly givenName: string | null
    readonly familyName: string
    readonly latinName: string | null
    readonly birthDate: string | null
  }
  readonly language: Locale
  readonly emails: readonly OwnEmail[]
  readonly sections: Readonly<Record<DetailSection, Details>>
}

/** The record of who is signed in, as its own rooms show it. Asked once a request. */
export const getOwnRecord = cache(async (alumnusId: number): Promise<OwnRecord> => {
  const person = await (await getPortal()).findByID({
    collection: 'alumni',
    id: alumnusId,
    depth: 0,
    joins: false,
    // It is the person's own: the id comes from the session.
    overrideAccess: true,
  })
  const { number, givenName, familyName, latinName, birthDate, language, emails } = person
  return {
    number,
    official: {
      givenName: givenName ?? null,
      familyName,
      latinName: latinName ?? null,
      birthDate: birthDate ?? null,
    },
    language,
    emails: (emails ?? []).map(({ address, kind, state }) => ({ address, kind, state })),
    sections: {
      name: detailsOf('name', person),
      phones: detailsOf('phones', person),
      address: detailsOf('address', person),
      work: detailsOf('work', person),
    } satisfies Record<keyof typeof DETAIL_SECTIONS, Details>,
  }
})
