/** What was typed and may be shown again; never a password. */
export type Typed = Readonly<Record<string, string>>

/** How a form fared: what its action returns and its page shows. `code` and the field errors are for messages to word. */
export type FormOutcome<Value = null> =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly value: Value }
  | {
      readonly status: 'invalid'
      readonly fieldErrors: Readonly<Record<string, readonly string[] | undefined>>
      readonly typed?: Typed
    }
  | {
      readonly status: 'refused'
      readonly code: string
      /** The fields it is about, each with a value that the sentence speaks of. */
      readonly about?: Readonly<Record<string, string>>
      readonly typed?: Typed
    }
  | { readonly status: 'failed'; readonly incident: string; readonly typed?: Typed }

export type FormAction<Value = null> = (
  previous: FormOutcome<Value>,
  form: FormData,
) => Promise<FormOutcome<Value>>
