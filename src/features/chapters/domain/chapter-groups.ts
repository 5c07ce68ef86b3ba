import type { ChapterKind } from './chapter-kinds'

/** The order in which kinds are shown: first where one pays membership, last what covers them all. */
const KINDS_IN_ORDER = [
  'faculty',
  'regional',
  'international',
  'interest',
  'umbrella',
] as const satisfies readonly ChapterKind[]

/** Chapters by kind, in the order given within each; a kind without chapters is left out. */
export const byKind = <C extends { readonly kind: ChapterKind }>(
  chapters: readonly C[],
): readonly { readonly kind: ChapterKind; readonly chapters: readonly C[] }[] =>
  KINDS_IN_ORDER.map((kind) => ({
    kind,
    chapters: chapters.filter((chapter) => chapter.kind === kind),
  })).filter((group) => group.chapters.length > 0)
