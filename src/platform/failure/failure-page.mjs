// @ts-check
import en from '../../../messages/en/errors.json' with { type: 'json' }
import nl from '../../../messages/nl/errors.json' with { type: 'json' }

const WORDS = { nl, en }

/** Everything such a page needs comes from here; it runs nothing. */
export const FAILURE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/**
 * A whole page that says what a visitor can do, with a number to mention and nothing else of what went wrong. It needs
 * neither the database nor script.
 *
 * @param {{ readonly locale: 'nl' | 'en', readonly incident: string, readonly databaseDown: boolean }} failure
 * @returns {string}
 */
export function failurePage({ locale, incident, databaseDown }) {
  const words = WORDS[locale]
  const { title, text } = databaseDown ? words.databaseDown : words.failure
  const { retry, home, incident: incidentWord } = words.failure
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Alumninet</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/failure.css">
</head>
<body>
<header><a href="/${locale}">Alumninet</a></header>
<main>
<h1>${title}</h1>
<p class="lead">${text}</p>
<p class="ways"><a class="retry" href="">${retry}</a> <a href="/${locale}">${home}</a></p>
<p class="incident">${incidentWord} <strong>${incident}</strong></p>
</main>
</body>
</html>
`
}
