import { Path, Rect, Svg, Text, View } from '@react-pdf/renderer'
import { SANS, SERIF } from '@/platform/pdf/fonts'
import { figure } from '@/platform/pdf/tag'
import { qrPath } from '@/platform/qr/qr-path'
import { guillochePath } from '@/ui/guilloche-path'

export const MM = 72 / 25.4
/** ISO/IEC 7810 ID-1, the size of a bank card. */
export const CARD = { width: 85.6 * MM, height: 53.98 * MM }
export const INK = '#14213D'
export const MUTED = '#4B5768'
export const BRAND = '#123A63'
export const DEEP = '#0E2D4E'
/** Written softer on the blue: 10:1. */
export const ON_DEEP = '#D5DFEA'

/** The renderer takes a list of families; its types do not know yet. */
export const families = (list: readonly string[]): string => list as unknown as string

/** Lines are drawn in whole units, of which this many go in a point. */
const UNITS = 3.5

/** The blue ground of a card with its own lines. */
export function CardGround({
  number,
  width,
  height,
}: {
  readonly number: string
  readonly width: number
  readonly height: number
}) {
  const drawn = { width: Math.round(width * UNITS), height: Math.round(height * UNITS) }
  return (
    <Svg
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      preserveAspectRatio="none"
      style={{ position: 'absolute', top: 0, left: 0, width, height }}
    >
      <Rect x={0} y={0} {...drawn} fill={DEEP} />
      <Path
        d={guillochePath({ ...drawn, seed: number })}
        stroke="#FFFFFF"
        strokeWidth={0.4 * UNITS}
        strokeOpacity={0.2}
        fill="none"
      />
    </Svg>
  )
}

/** The name of the house with its mark. */
export const Wordmark = ({ size, color }: { readonly size: number; readonly color: string }) => (
  <View style={{ flexDirection: 'row', alignItems: 'center', gap: size * 0.35 }}>
    <Svg viewBox="0 0 32 32" style={{ width: size * 1.15, height: size * 1.15 }}>
      <Path
        d="M3.5 28.5V15.5a12.5 12.5 0 0 1 25 0v13M16 28.5V15c-2.3-2.1-5.2-2.7-8-2v13c2.8-.7 5.7-.1 8 2.5 2.3-2.6 5.2-3.2 8-2.5V13c-2.8-.7-5.7-.1-8 2"
        stroke={color}
        strokeWidth={2}
        fill="none"
      />
    </Svg>
    <Text style={{ fontFamily: SERIF, fontWeight: 600, fontSize: size, color }}>Alumninet</Text>
  </View>
)

/** The code on white, with the four squares of quiet around it that readers need. */
export function QrCode({
  text,
  inWords,
  size,
}: {
  readonly text: string
  readonly inWords: string
  readonly size: number
}) {
  const { size: squares, path } = qrPath(text)
  const all = squares + 8
  return (
    <View {...figure(inWords)}>
      <Svg viewBox={`-4 -4 ${all} ${all}`} style={{ width: size, height: size }}>
        <Rect x={-4} y={-4} width={all} height={all} rx={1.5} fill="#FFFFFF" />
        <Path d={path} fill="#000000" />
      </Svg>
    </View>
  )
}

export const Number = ({ children, size }: { readonly children: string; readonly size: number }) => (
  <Text
    style={{
      fontFamily: families(SANS),
      fontWeight: 600,
      fontSize: size,
      letterSpacing: size * 0.06,
      color: '#FFFFFF',
    }}
  >
    {children}
  </Text>
)
