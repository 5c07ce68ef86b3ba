/** A form that was refused, with what was typed in it: the screen shows both again, beside why. */
export type RefusedForm = {
  /** The end of the address it was sent to. */
  readonly path: string
  readonly values: Readonly<Record<string, string>>
}

export const REFUSED_FORM_COOKIE = 'money-form'

/** What a browser keeps of a cookie; a form that is longer is not shown again. */
const LONGEST = 3_000

/** For a cookie: an account number has no business in an address, which is logged. Null when it is too long. */
export function writeRefusedForm(form: RefusedForm): string | null {
  const text = Buffer.from(JSON.stringify(form)).toString('base64url')
  return text.length > LONGEST ? null : text
}

/** The refused form in a Cookie header, or null: there is none, or somebody else wrote it. */
export function readRefusedForm(cookies: string | null): RefusedForm | null {
  const text = (cookies ?? '')
    .split(/;\s*/)
    .find((cookie) => cookie.startsWith(`${REFUSED_FORM_COOKIE}=`))
    ?.slice(REFUSED_FORM_COOKIE.length + 1)
  if (!text) return null
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return isRefusedForm(read) ? read : null
  } catch {
    return null
  }
}

function isRefusedForm(read: unknown): read is RefusedForm {
  const { path, values } = (read ?? {}) as Partial<Record<keyof RefusedForm, unknown>>
  return (
    typeof path === 'string' &&
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((value) => typeof value === 'string')
  )
}
