/** One line of text as it is kept: composed letters, single spaces, none around it, no control characters. */
export const tidyLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
