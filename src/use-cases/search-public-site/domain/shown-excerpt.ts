const LENGTH = 180

/** The beginning of a text as one shows it under a title: broken off between words, without gaps before punctuation. */
export function shownExcerpt(text: string | null): string {
  const tidy = (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .trim()
  const isWhole = tidy.length <= LENGTH && /[.!?…”’)]$/.test(tidy)
  return isWhole || tidy === '' ? tidy : `${tidy.slice(0, LENGTH).replace(/[\s,;:–-]+\S*$/, '')} …`
}
