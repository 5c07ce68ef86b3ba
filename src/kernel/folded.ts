const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** A text as it is compared when accents and capitals do not matter. */
export const folded = (text: string): string =>
  [...text.toLowerCase().normalize('NFD')]
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .join('')

/** The words of a text, as written: runs of letters and digits. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
