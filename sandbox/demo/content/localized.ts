/** One text in both languages of the portal. */
export type Localized = { readonly nl: string; readonly en: string }
