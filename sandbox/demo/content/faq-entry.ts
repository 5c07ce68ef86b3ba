import type { Localized } from './localized'
import type { RoomKey } from './rooms'

export type FaqCategory = { readonly key: string; readonly name: Localized; readonly slug: Localized }

/** A question with its answer in small markdown; `seeAlso` names other entries by their English slug. */
export type FaqEntry = {
  readonly category: string
  readonly slug: Localized
  readonly question: Localized
  readonly answer: Localized
  readonly rooms: readonly RoomKey[]
  readonly seeAlso: readonly string[]
}
