import { contrastRatio } from '@/kernel/contrast'

const ENOUGH_FOR_TEXT = 4.5

/** Why a brand or accent colour cannot stand on a background (both `#rrggbb`), in both languages, or null when it can. */
export function colourRefusal(
  value: string,
  background: string,
): { readonly nl: string; readonly en: string } | null {
  if (!/^#[0-9a-f]{6}$/i.test(value)) {
    return {
      nl: 'Schrijf de kleur als #rrggbb, zoals #123A63.',
      en: 'Write the colour as #rrggbb, like #123A63.',
    }
  }
  const ratio = contrastRatio(value, background)
  if (ratio >= ENOUGH_FOR_TEXT) return null
  const shown = ratio.toFixed(1)
  return {
    nl: `Te weinig contrast: ${shown} tegen 1, en ${ENOUGH_FOR_TEXT} is nodig om leesbaar te zijn.`,
    en: `Too little contrast: ${shown} to 1, and ${ENOUGH_FOR_TEXT} is needed to be readable.`,
  }
}
