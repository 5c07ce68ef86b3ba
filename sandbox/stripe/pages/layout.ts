import { html, type Html } from './html'
import type { Words } from './words'

type Page = { readonly words: Words; readonly title: string; readonly body: Html }

/** The frame of every page: whoever sees one sees first that it is not Stripe's. */
export function page({ words, title, body }: Page): string {
  const document = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>TEST · ${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<header class="band"><p><strong>${words.band}</strong></p><p>${words.bandText}</p></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
  return document.html
}

/** A page that says something and offers at most one way on. */
export function notice({
  words,
  title,
  texts,
  link,
}: Omit<Page, 'body'> & {
  readonly texts: readonly string[]
  readonly link?: { readonly href: string; readonly text: string } | undefined
}): string {
  const body = html`${texts.map((text) => html`<p>${text}</p>`)}
${link && html`<p><a class="button" href="${link.href}">${link.text}</a></p>`}`
  return page({ words, title, body })
}
