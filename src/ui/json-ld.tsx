/** What a page says of its subject to search engines; nothing in it can end the script it stands in. */
export function JsonLd({ value }: { readonly value: object }) {
  return <script type="application/ld+json">{JSON.stringify(value).replaceAll('<', '\\u003c')}</script>
}
