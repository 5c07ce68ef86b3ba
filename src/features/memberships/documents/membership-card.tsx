import { Document, Line, Page, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'
import { SANS, SERIF, SERIFS } from '@/platform/pdf/fonts'
import { tag } from '@/platform/pdf/tag'
import {
  BRAND,
  CARD,
  CardGround,
  families,
  INK,
  MM,
  MUTED,
  Number,
  ON_DEEP,
  QrCode,
  Wordmark,
} from './card-parts'
import { type CardProps, chaptersInShort, validityOf } from './card-words'
import { fittedText } from './fitted-text'

const SIDE = (210 * MM - 2 * CARD.width) / 2
const TOP = 62 * MM
const PAD = 4.6 * MM
const QR = 26 * MM
const BESIDE_QR = CARD.width - 2 * PAD - QR - 2.5 * MM

const styles = StyleSheet.create({
  page: { fontFamily: families(SANS), fontSize: 12, lineHeight: 1.45, color: INK },
  head: { position: 'absolute', top: 18 * MM, left: SIDE, right: SIDE },
  title: {
    fontFamily: SERIF,
    fontWeight: 600,
    fontSize: 26,
    lineHeight: 1.2,
    color: BRAND,
    marginTop: 8 * MM,
    marginBottom: 2.5 * MM,
  },
  both: { position: 'absolute', top: TOP, left: SIDE, flexDirection: 'row' },
  half: { ...CARD, padding: PAD },
  row: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' },
  until: { fontSize: 7, lineHeight: 1.25, color: ON_DEEP, textAlign: 'right' },
  name: { fontFamily: families(SERIFS), fontWeight: 600, color: '#FFFFFF', width: BESIDE_QR },
  below: { position: 'absolute', top: TOP + CARD.height + 16 * MM, left: SIDE, width: 140 * MM },
  heading: {
    fontFamily: SERIF,
    fontWeight: 600,
    fontSize: 15,
    lineHeight: 1.3,
    color: BRAND,
    marginBottom: 2 * MM,
  },
  step: { flexDirection: 'row', marginBottom: 1.5 * MM },
  bullet: { width: 7 * MM, fontWeight: 600, color: BRAND },
  item: { flex: 1 },
  note: { marginBottom: 1.5 * MM, color: MUTED },
})

/** The card in the size of a bank card, front and back beside each other on A4, with marks to cut and fold by. */
export function MembershipCard(props: CardProps) {
  const { card, t } = props
  return (
    <Document
      language={card.locale}
      title={t('title', { name: card.name })}
      author="Alumninet"
      producer="Alumninet"
      creator="Alumninet"
    >
      <Page size="A4" style={styles.page}>
        <View style={styles.head}>
          <Wordmark size={15} color={BRAND} />
          <Text {...tag('H1')} style={styles.title}>
            {t('heading')}
          </Text>
          <Text>{t('lead')}</Text>
        </View>
        <Marks fold={t('fold')} />
        <View style={styles.both}>
          <Front {...props} />
          <Back {...props} />
        </View>
        <View style={styles.below}>
          <Text {...tag('H2')} style={styles.heading}>
            {t('steps')}
          </Text>
          {['step1', 'step2', 'step3'].map((step, index) => (
            <View key={step} style={styles.step}>
              <Text style={styles.bullet}>{`${index + 1}.`}</Text>
              <Text style={styles.item}>{t(step)}</Text>
            </View>
          ))}
          <Text {...tag('H2')} style={[styles.heading, { marginTop: 5 * MM }]}>
            {t('goodToKnow')}
          </Text>
          <Text style={styles.note}>{t('note1')}</Text>
          <Text style={styles.note}>{t('note2')}</Text>
        </View>
      </Page>
    </Document>
  )
}

function Front(props: CardProps) {
  const { card, t } = props
  const [words, day] = validityOf(props)
  const name = fittedText(card.name, {
    ...{ width: BESIDE_QR, height: 20 * MM, families: SERIFS, weight: 600, lineHeight: 1.15 },
    ...{ largest: 16, smallest: 7 },
  })
  const chapters = fittedText(chaptersInShort(props), {
    ...{ width: BESIDE_QR, height: 6.4 * MM, families: SANS, weight: 400, lineHeight: 1.2 },
    ...{ largest: 7.5, smallest: 5 },
  })
  return (
    <View style={styles.half}>
      <CardGround number={card.number} {...CARD} />
      <View style={styles.row}>
        <Wordmark size={11} color="#FFFFFF" />
        <View>
          <Text style={styles.until}>{words}</Text>
          {day !== '' && (
            <Text style={[styles.until, { fontSize: 10, fontWeight: 600, color: '#FFFFFF' }]}>{day}</Text>
          )}
        </View>
      </View>
      <View style={{ position: 'absolute', left: PAD, bottom: PAD, width: BESIDE_QR }}>
        <Text style={[styles.name, { fontSize: name.size, lineHeight: 1.15 }]}>{name.text}</Text>
        <View style={{ marginTop: 1 * MM, marginBottom: 0.6 * MM }}>
          <Number size={11}>{card.number}</Number>
        </View>
        <Text style={{ fontSize: chapters.size, lineHeight: 1.2, color: ON_DEEP }}>{chapters.text}</Text>
      </View>
      <View style={{ position: 'absolute', right: PAD, bottom: PAD }}>
        <QrCode text={card.verifyAddress} inWords={t('code', { address: card.verifyAddress })} size={QR} />
      </View>
    </View>
  )
}

function Back({ card, t }: CardProps) {
  const chapters = fittedText(card.chapters.join(' · '), {
    ...{ width: CARD.width - 2 * PAD, height: 25 * MM, families: SANS, weight: 600, lineHeight: 1.25 },
    ...{ largest: 10, smallest: 4.5 },
  })
  return (
    <View style={[styles.half, { justifyContent: 'space-between' }]}>
      <View>
        <Text style={{ fontSize: 7, lineHeight: 1.3, color: MUTED, marginBottom: 0.6 * MM }}>
          {t(card.chapters.length === 1 ? 'viaChapter' : 'viaChapters')}
        </Text>
        <Text style={{ fontSize: chapters.size, lineHeight: 1.25, fontWeight: 600, color: BRAND }}>
          {chapters.text}
        </Text>
      </View>
      <View style={{ borderTopWidth: 0.5, borderColor: BRAND, paddingTop: 1.6 * MM }}>
        <Text style={{ fontSize: 7, lineHeight: 1.3, color: MUTED }}>{t('check')}</Text>
      </View>
    </View>
  )
}

const GAP = 1.5 * MM
const LENGTH = 5 * MM
const OUT = GAP + LENGTH
const [WIDE, HIGH] = [2 * CARD.width, CARD.height]

/** Two strokes off each corner, and the fold between front and back; nothing is drawn on the card itself. */
const Marks = ({ fold }: { readonly fold: string }) => (
  <>
    <Svg
      viewBox={`${-OUT} ${-OUT} ${WIDE + 2 * OUT} ${HIGH + 2 * OUT}`}
      style={{
        position: 'absolute',
        top: TOP - OUT,
        left: SIDE - OUT,
        width: WIDE + 2 * OUT,
        height: HIGH + 2 * OUT,
      }}
    >
      {[0, WIDE].flatMap((x) =>
        [0, HIGH].flatMap((y) => {
          const [outX, outY] = [x === 0 ? -1 : 1, y === 0 ? -1 : 1]
          return [
            <Line
              key={`h${x} ${y}`}
              x1={x + outX * GAP}
              x2={x + outX * OUT}
              y1={y}
              y2={y}
              stroke={MUTED}
              strokeWidth={0.5}
            />,
            <Line
              key={`v${x} ${y}`}
              x1={x}
              x2={x}
              y1={y + outY * GAP}
              y2={y + outY * OUT}
              stroke={MUTED}
              strokeWidth={0.5}
            />,
          ]
        }),
      )}
      {[-OUT, HIGH + GAP].map((y) => (
        <Line
          key={y}
          x1={WIDE / 2}
          x2={WIDE / 2}
          y1={y}
          y2={y + LENGTH}
          stroke={MUTED}
          strokeWidth={0.5}
          strokeDasharray="2 2"
        />
      ))}
      <Line x1={WIDE} x2={WIDE} y1={0} y2={HIGH} stroke="#B9B09F" strokeWidth={0.25} />
      <Line x1={WIDE / 2} x2={WIDE} y1={0} y2={0} stroke="#B9B09F" strokeWidth={0.25} />
      <Line x1={WIDE / 2} x2={WIDE} y1={HIGH} y2={HIGH} stroke="#B9B09F" strokeWidth={0.25} />
    </Svg>
    <Text
      style={{
        position: 'absolute',
        top: TOP + HIGH + OUT,
        left: SIDE,
        width: WIDE,
        textAlign: 'center',
        fontSize: 8,
        color: MUTED,
      }}
    >
      {fold}
    </Text>
  </>
)
