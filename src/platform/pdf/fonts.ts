import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { create, type Font as FontFile } from 'fontkit'
import { unpackedFont } from './unpacked-font'

const PACKAGES = path.join(process.cwd(), 'node_modules/@fontsource')
const OWN = path.join(process.cwd(), 'src/platform/pdf/fonts')

/** The scripts of a typeface come in files of their own, in the order in which a letter is looked for in them. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] as const
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

type Face = { readonly family: string; readonly weights: readonly (400 | 600)[]; readonly file: string }

const FACES: readonly Face[] = [
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

/** Whether every letter of a text is in one of the fonts. */
export async function canPrint(text: string): Promise<boolean> {
  await loadFonts()
  return [...text].every((letter) => fontOf(letter, { families: SANS, weight: 400 }) !== null)
}

/** How wide a text is drawn, in points; kerning is left out. */
export async function widthOf(
  text: string,
  { families, weight, size }: { readonly families: readonly string[]; readonly weight: 400 | 600; readonly size: number },
): Promise<number> {
  await loadFonts()
  const widths = [...text].map((letter) => {
    const font = fontOf(letter, { families, weight })
    return font ? font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm : 0.6
  })
  return widths.reduce((sum, width) => sum + width, 0) * size
}

async function loadFace({ family, weights, file }: Face): Promise<void> {
  const font = withLettersKnown(create(unpackedFont(await readFile(file))) as FontFile) // one font a file, no collection
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

/**
 * Each letter is looked up once. A font remembers letters by what it first used them for, and the ı inside an í has no
 * meaning of its own: a Turkish ı after it would be drawn right, and copied from the document as nothing.
 */
function withLettersKnown(font: FontFile): FontFile {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
  return font
}

type Choice = { readonly families: readonly string[]; readonly weight: 400 | 600 }

/** The first font that draws a letter, as the library chooses it. */
function fontOf(letter: string, { families, weight }: Choice): FontFile | null {
  const codePoint = letter.codePointAt(0) ?? 0
  for (const fontFamily of families) {
    const font = Font.getFont({ fontFamily, fontWeight: weight })?.data as unknown as FontFile // put there by loadFace
    if (font.hasGlyphForCodePoint(codePoint)) return font
  }
  return null
}
