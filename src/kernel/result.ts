/** What the business can refuse is a value; what should not happen is thrown. */
export type Result<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const refused = <Code extends string>(code: Code): { readonly ok: false; readonly code: Code } => ({
  ok: false,
  code,
})
