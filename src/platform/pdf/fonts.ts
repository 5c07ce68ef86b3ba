import path from 'node:path'
import { Font } from '@react-pdf/renderer'

const PACKAGES = path.join(process.cwd(), 'node_modules/@fontsource')
const OWN = path.join(process.cwd(), 'src/platform/pdf/fonts')

/** The scripts of Source Sans come in files of their own, in the order in which a letter is looked for in them. */
const SCRIPTS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const
const HAN = 'Han'

const sans = (script: string) => `Sans ${script}`

/** For a style's `fontFamily`: any name in Latin, Greek, Cyrillic or Chinese script, in 400 and (but for Chinese) 600. */
export const SANS: string[] = [...SCRIPTS.map(sans), HAN]
export const SERIF = 'Serif'

/**
 * Runs work that needs the fonts, one piece at a time and each with fonts of its own: the library remembers letters by
 * what it first used them for, and would write a Turkish ı that was part of an í before as a letter without a meaning.
 */
export async function withFonts<T>(work: () => Promise<T>): Promise<T> {
  const before = last
  let done: () => void = () => undefined
  last = new Promise((resolve) => {
    done = resolve
  })
  await before
  try {
    const families: Record<string, unknown> = Font.getRegisteredFonts()
    for (const family of [...SANS, SERIF]) delete families[family]
    registerFonts()
    return await work()
  } finally {
    done()
  }
}

let last: Promise<void> = Promise.resolve()

/** Whether every letter of a text is in one of the fonts. */
export const canPrint = (text: string): Promise<boolean> =>
  withFonts(async () => {
    const fonts = await Promise.all(SANS.map(loaded))
    return [...text].every((letter) =>
      fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    )
  })

function registerFonts(): void {
  for (const script of SCRIPTS) {
    Font.register({
      family: sans(script),
      fonts: ([400, 600] as const).map((fontWeight) => ({
        src: `${PACKAGES}/source-sans-3/files/source-sans-3-${script}-${fontWeight}-normal.woff`,
        fontWeight,
      })),
    })
  }
  const han = `${OWN}/noto-sans-sc-chinese-simplified-400-normal.woff`
  Font.register({ family: HAN, fonts: ([400, 600] as const).map((fontWeight) => ({ src: han, fontWeight })) })
  Font.register({
    family: SERIF,
    fonts: [
      { src: `${PACKAGES}/source-serif-4/files/source-serif-4-latin-600-normal.woff`, fontWeight: 600 },
    ],
  })
  // A name is never broken in two.
  Font.registerHyphenationCallback((word) => [word])
}

async function loaded(fontFamily: string) {
  await Font.load({ fontFamily, fontWeight: 400 })
  const font = Font.getFont({ fontFamily, fontWeight: 400 })?.data
  if (!font || !('hasGlyphForCodePoint' in font)) throw new Error(`The font ${fontFamily} was not loaded.`)
  return font
}
