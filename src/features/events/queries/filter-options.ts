/** A value of a filter and how it is called. */
export type FilterOption = { readonly value: string; readonly label: string }

/** Everything the calendar can be narrowed down to; chapters and regions come from another feature. */
export type FilterOptions = {
  readonly month: readonly FilterOption[]
  readonly chapter: readonly FilterOption[]
  readonly region: { readonly belgium: readonly FilterOption[]; readonly world: readonly FilterOption[] }
  readonly language: readonly FilterOption[]
}
