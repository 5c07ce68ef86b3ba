/** Where a link in a text leads, and so how it is drawn; `null` when it leads nowhere one should follow. */
export type RichTextTarget =
  | { readonly kind: 'own'; readonly href: string }
  | { readonly kind: 'outside'; readonly href: string }

const OUTSIDE_PROTOCOLS: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:']

/** Judges an address an editor wrote: a path or `#place` of this portal, the web, a mail address, a telephone number. */
export function targetOf(address: string | null | undefined): RichTextTarget | null {
  const written = address?.trim() ?? ''
  // Browsers read a backslash as a slash and skip tabs and line ends, so `/\evil.example` would leave the portal.
  if (/[\\\u0000-\u001f]/.test(written)) return null
  if (/^\/(?!\/)/.test(written) || /^#[^\s]/.test(written)) return { kind: 'own', href: written }
  if (!URL.canParse(written)) return null
  const { protocol, href } = new URL(written)
  return OUTSIDE_PROTOCOLS.includes(protocol) ? { kind: 'outside', href } : null
}
