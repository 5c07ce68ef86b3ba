import { folded } from './folded'

/**
 * The part of an address made from a title: lower-case a–z, digits and single hyphens, at most 80 characters.
 * Returns '' when nothing of the title can be written so (a title in Chinese, say).
 */
export function slugify(title: string): string {
  return folded(title)
    .replaceAll('&', ' en ')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}

export const isSlug = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80
