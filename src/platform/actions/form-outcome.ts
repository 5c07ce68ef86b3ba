/** How a form fared: what its action returns and its page shows. `code` and the field errors are for messages to word. */
export type FormOutcome<Value = null> =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly value: Value }
  | { readonly status: 'invalid'; readonly fieldErrors: Readonly<Record<string, readonly string[] | undefined>> }
  | { readonly status: 'refused'; readonly code: string }
  | { readonly status: 'failed'; readonly incident: string }

export type FormAction<Value = null> = (previous: FormOutcome<Value>, form: FormData) => Promise<FormOutcome<Value>>
