import type { Localized } from './localized'

export type Step = { readonly title: string; readonly body: string }

/** What a page is made of; `body` of a text is markdown, `entries` are FAQ entries by their English slug. */
export type Block =
  | { readonly type: 'text'; readonly heading?: string; readonly body: string }
  | { readonly type: 'steps'; readonly heading: string; readonly steps: readonly Step[] }
  | { readonly type: 'callout'; readonly tone: 'note' | 'warning' | 'success'; readonly body: string }
  | { readonly type: 'faqList'; readonly heading: string; readonly entries: readonly string[] }
  | { readonly type: 'contact'; readonly heading: string }

/** A page in both languages: the same blocks in the same order, each with its own words. */
export type PageSeed = {
  readonly slug: Localized
  readonly title: Localized
  readonly summary: Localized
  readonly blocks: { readonly nl: readonly Block[]; readonly en: readonly Block[] }
}
