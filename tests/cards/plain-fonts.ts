import { Font } from '@react-pdf/renderer'
import { FACES, loadFonts } from '@/platform/pdf/fonts'

/** Registers the same fonts as everybody would: their files, as they come. What was registered before is taken back. */
export async function withPlainFonts<T>(work: () => Promise<T>): Promise<T> {
  await loadFonts()
  const families: Record<string, unknown> = Font.getRegisteredFonts()
  const before = { ...families }
  for (const { family } of FACES) delete families[family]
  for (const { family, weights, file } of FACES) {
    for (const fontWeight of weights) {
      Font.register({ family, src: file, fontWeight })
      await Font.load({ fontFamily: family, fontWeight })
    }
  }
  try {
    return await work()
  } finally {
    Object.assign(families, before)
  }
}
