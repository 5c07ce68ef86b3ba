import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { BASE_URL } from './address'

/** What the form with a field of this name sends along unasked. */
export async function hiddenFields(
  request: APIRequestContext,
  { path, field }: { readonly path: string; readonly field: string },
): Promise<Readonly<Record<string, string>>> {
  const forms = (await (await request.get(path)).text()).split('<form')
  const form = forms.find((each) => each.includes(`name="${field}"`)) ?? ''
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)]
  expect(fields.length, `${path} has a form with ${field}`).toBeGreaterThan(1)
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, textOf(value)]))
}

/** Sends a form without showing it, as a browser without JavaScript does. */
export function sendForm(
  request: APIRequestContext,
  {
    path,
    fields,
    headers = {},
  }: {
    readonly path: string
    readonly fields: Readonly<Record<string, string>>
    readonly headers?: Readonly<Record<string, string>>
  },
): Promise<APIResponse> {
  return request.post(path, {
    multipart: fields,
    headers: { origin: new URL(path, BASE_URL).origin, ...headers },
    maxRedirects: 0,
  })
}

/** A text as a page is read, not as it is written. */
export const textOf = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
