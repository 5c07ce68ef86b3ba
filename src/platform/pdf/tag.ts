export type Tag = 'H1' | 'H2' | 'P'

type Tagged = { readonly tag: Tag } | { readonly figure: string }

/** What a piece of text is to who has the document read out; a text without it is a paragraph. */
export const tag = (name: Tag): object => ({ tag: name }) satisfies Tagged

/** A drawing that says something, in words. One without is decoration, and not read. */
export const figure = (inWords: string): object => ({ figure: inWords }) satisfies Tagged
