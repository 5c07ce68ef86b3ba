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
  '&': ' en ',
}

/**
 * The part of an address made from a title: lower-case a–z, digits and single hyphens, at most 80 characters.
 * Returns '' when nothing of the title can be written so (a title in Chinese, say).
 */
export function slugify(title: string): string {
  const plain = [...title.toLowerCase()]
    .map((letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .join('')
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}

export const isSlug = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80
