import { Document, Page, Text, View } from '@react-pdf/renderer'
import { SANS, SERIFS } from '@/platform/pdf/fonts'
import { tag } from '@/platform/pdf/tag'
import { CardGround, families, Number, ON_DEEP, QrCode, Wordmark } from './card-parts'
import { type CardProps, validityOf } from './card-words'
import { fittedText } from './fitted-text'

const [WIDTH, HEIGHT] = [360, 720]
const PAD = 28
const INNER = WIDTH - 2 * PAD
const QR = 264

/** The card as wide as the screen of a phone, with the code large enough to be scanned from it. */
export function MembershipCardForPhone(props: CardProps) {
  const { card, t } = props
  const [words, day] = validityOf(props)
  const name = fittedText(card.name, {
    ...{ width: INNER, height: 108, families: SERIFS, weight: 600, lineHeight: 1.15 },
    ...{ largest: 30, smallest: 12 },
  })
  const chapters = fittedText(card.chapters.join(' · '), {
    ...{ width: INNER, height: 124, families: SANS, weight: 400, lineHeight: 1.3 },
    ...{ largest: 15, smallest: 7 },
  })
  return (
    <Document
      language={card.locale}
      title={t('title', { name: card.name })}
      author="Alumninet"
      producer="Alumninet"
      creator="Alumninet"
    >
      <Page size={[WIDTH, HEIGHT]} style={{ fontFamily: families(SANS), color: '#FFFFFF' }}>
        <CardGround number={card.number} width={WIDTH} height={HEIGHT} />
        <View style={{ padding: PAD, height: HEIGHT, justifyContent: 'space-between' }}>
          <View style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' }}>
            <Wordmark size={18} color="#FFFFFF" />
            <View>
              <Text style={{ fontSize: 11, lineHeight: 1.3, color: ON_DEEP, textAlign: 'right' }}>
                {words}
              </Text>
              {day !== '' && <Text style={{ fontSize: 16, fontWeight: 600, textAlign: 'right' }}>{day}</Text>}
            </View>
          </View>
          <View>
            <Text
              {...tag('H1')}
              style={{ fontFamily: families(SERIFS), fontWeight: 600, fontSize: name.size, lineHeight: 1.15 }}
            >
              {name.text}
            </Text>
            <View style={{ marginTop: 8, marginBottom: 10 }}>
              <Number size={20}>{card.number}</Number>
            </View>
            <Text style={{ fontSize: chapters.size, lineHeight: 1.3, color: ON_DEEP }}>{chapters.text}</Text>
          </View>
          <View style={{ alignItems: 'center', gap: 14 }}>
            <QrCode
              text={card.verifyAddress}
              inWords={t('code', { address: card.verifyAddress })}
              size={QR}
            />
            <Text style={{ fontSize: 12, lineHeight: 1.35, color: ON_DEEP, textAlign: 'center', width: QR }}>
              {t('phoneNote')}
            </Text>
          </View>
        </View>
      </Page>
    </Document>
  )
}
