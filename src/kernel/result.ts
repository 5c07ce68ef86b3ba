/** What the business can refuse is a value; what should not happen is thrown. */
export type Result<T, Code extends string> = { readonly ok: true; readonly value: T } | Refused<Code>

/** `about` names the fields it is about, each with a value that the sentence speaks of. */
export type Refused<Code extends string> = {
  readonly ok: false
  readonly code: Code
  readonly about?: Readonly<Record<string, string>>
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const refused = <Code extends string>(code: Code): { readonly ok: false; readonly code: Code } => ({
  ok: false,
  code,
})
export const refusedAbout = <Code extends string>(
  code: Code,
  about: Readonly<Record<string, string>>,
): { readonly ok: false; readonly code: Code; readonly about: Readonly<Record<string, string>> } => ({
  ok: false,
  code,
  about,
})
