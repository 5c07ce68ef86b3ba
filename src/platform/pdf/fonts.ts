import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { create, type Font as FontFile } from 'fontkit'
import { unpackedFont } from './unpacked-font'

const PACKAGES = path.join(process.cwd(), 'node_modules/@fontsource')
const OWN = path.join(process.cwd(), 'src/platform/pdf/fonts')

/** The scripts of a typeface come in files of their own, in the order in which a letter is looked for in them. */
const SCRIPTS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const
type Script = (typeof SCRIPTS)[number]
const HAN = 'Han'

const sans = (script: Script) => `Sans ${script}`
const serif = (script: Script) => `Serif ${script}`
/** Source Serif draws no polytonic Greek. */
const SERIF_SCRIPTS = SCRIPTS.filter((script) => script !== 'greek-ext')

/** For a style's `fontFamily`: any name in Latin, Greek, Cyrillic or Chinese script, in 400 and (but for Chinese) 600. */
export const SANS: string[] = [...SCRIPTS.map(sans), HAN]
/** The same in the serif, in 600; what it does not draw (Chinese, polytonic Greek) is drawn in the other. */
export const SERIFS: string[] = [...SERIF_SCRIPTS.map(serif), sans('greek-ext'), HAN]
/** The serif for the portal's own words. */
export const SERIF = serif('latin')

export type Face = {
  readonly family: string
  readonly weights: readonly (400 | 600)[]
  readonly file: string
}

/** One file each. */
export const FACES: readonly Face[] = [
  ...SCRIPTS.flatMap((script) =>
    ([400, 600] as const).map((weight) => ({
      family: sans(script),
      weights: [weight],
      file: `${PACKAGES}/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`,
    })),
  ),
  ...SERIF_SCRIPTS.map((script) => ({
    family: serif(script),
    weights: [600] as const,
    file: `${PACKAGES}/source-serif-4/files/source-serif-4-${script}-600-normal.woff`,
  })),
  { family: HAN, weights: [400, 600], file: `${OWN}/noto-sans-sc-chinese-simplified-400-normal.woff` },
]

/** Makes the fonts known to the library: once a process, when the first document is made. */
export function loadFonts(): Promise<void> {
  loading ??= Promise.all(FACES.map(loadFace)).then(() => undefined)
  return loading
}

let loading: Promise<void> | undefined
const loaded: FontFile[] = []

/**
 * Runs work that needs the fonts, one piece at a time, with fonts that have drawn nothing yet. A font remembers a letter
 * by what it first used it for: the ı inside an í means nothing by itself, and a Turkish ı after it would be drawn right
 * and copied from the document as nothing.
 */
export async function withFonts<T>(work: () => Promise<T>): Promise<T> {
  const before = last
  let done: () => void = () => undefined
  last = new Promise((resolve) => {
    done = resolve
  })
  await before
  try {
    await loadFonts()
    for (const font of loaded) forgetLetters(font)
    return await work()
  } finally {
    done()
  }
}

let last: Promise<void> = Promise.resolve()

function forgetLetters(font: FontFile): void {
  if (!('_glyphs' in font)) throw new Error('This version of fontkit remembers its letters elsewhere.')
  font._glyphs = {}
}

/** Whether every letter of a text is in one of the fonts. */
export async function canPrint(text: string): Promise<boolean> {
  await loadFonts()
  return [...text].every((letter) => fontOf(letter, { families: SANS, weight: 400 }) !== null)
}

/** How wide a text is drawn, in points, without kerning. Within a document only: the fonts are loaded by then. */
export function widthOf(text: string, { size, ...choice }: Choice & { readonly size: number }): number {
  const widths = [...text].map((letter) => {
    const font = fontOf(letter, choice)
    return font ? font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm : 1
  })
  return widths.reduce((sum, width) => sum + width, 0) * size
}

async function loadFace({ family, weights, file }: Face): Promise<void> {
  const font = create(unpackedFont(await readFile(file))) as FontFile // one font a file, no collection
  loaded.push(font)
  for (const fontWeight of weights) {
    Font.register({ family, src: file, fontWeight })
    const source = Font.getFont({ fontFamily: family, fontWeight })
    if (!source) throw new Error(`The font ${family} was not registered.`)
    source.data = font as unknown as typeof source.data // the library types the part of a font that it uses
    source.loadResultPromise = Promise.resolve()
  }
  // A name is never broken in two.
  Font.registerHyphenationCallback((word) => [word])
}

type Choice = { readonly families: readonly string[]; readonly weight: 400 | 600 }

/** The first family that draws a letter, as the library chooses it; null when none does. */
export function familyOf(letter: string, { families, weight }: Choice): string | null {
  const codePoint = letter.codePointAt(0) ?? 0
  return families.find((family) => fontNamed(family, weight)?.hasGlyphForCodePoint(codePoint)) ?? null
}

function fontOf(letter: string, choice: Choice): FontFile | null {
  const family = familyOf(letter, choice)
  return family === null ? null : fontNamed(family, choice.weight)
}

/** Put there by loadFace. */
const fontNamed = (fontFamily: string, fontWeight: 400 | 600): FontFile | null =>
  (Font.getFont({ fontFamily, fontWeight })?.data ?? null) as unknown as FontFile | null
