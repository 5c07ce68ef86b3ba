import { Document, Page, Path, Rect, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'
import type { Locale } from '@/kernel/locale'
import type { MailWords } from '@/platform/mail/mail-words'
import { SANS, SERIF, SERIFS } from '@/platform/pdf/fonts'
import { figure, tag } from '@/platform/pdf/tag'
import { qrPath } from '@/platform/qr/qr-path'

/** A ticket as it is printed. */
export type PrintedTicket = {
  readonly name: string
  readonly kind: string
  /** What its QR code says. */
  readonly secret: string
}

export type TicketsProps = {
  readonly locale: Locale
  readonly event: string
  /** The date, the time and, when its clock is another one, the zone. */
  readonly when: readonly string[]
  readonly where: readonly string[]
  readonly code: string
  readonly tickets: readonly PrintedTicket[]
  /** The words of `registrations.tickets`. */
  readonly t: MailWords
}

const MM = 72 / 25.4
const [INK, MUTED, BRAND, LINE] = ['#14213D', '#4B5768', '#123A63', '#DDD6C8']
const QR = 62 * MM

/** The renderer takes a list of families; its types do not know yet. */
const families = (list: readonly string[]): string => list as unknown as string

const styles = StyleSheet.create({
  page: {
    fontFamily: families(SANS),
    fontSize: 12,
    lineHeight: 1.45,
    color: INK,
    paddingHorizontal: 24 * MM,
    paddingVertical: 22 * MM,
  },
  house: { fontFamily: SERIF, fontWeight: 600, fontSize: 15, color: BRAND },
  title: {
    fontFamily: families(SERIFS),
    fontWeight: 600,
    fontSize: 26,
    lineHeight: 1.2,
    color: BRAND,
    marginTop: 14 * MM,
    marginBottom: 8 * MM,
  },
  row: { flexDirection: 'row', justifyContent: 'space-between', gap: 10 * MM },
  facts: { flex: 1 },
  term: { fontSize: 10, color: MUTED },
  fact: { fontWeight: 600, marginBottom: 4 * MM },
  name: {
    fontFamily: families(SERIFS),
    fontWeight: 600,
    fontSize: 18,
    lineHeight: 1.25,
    marginBottom: 4 * MM,
  },
  frame: { borderWidth: 1, borderColor: LINE, borderRadius: 6, padding: 4 * MM, alignSelf: 'flex-start' },
  note: { marginTop: 10 * MM, color: MUTED },
})

/** Tickets, one on each page: who comes, to what, when and where, and the code that opens the door. */
export function Tickets(props: TicketsProps) {
  const { locale, event, tickets, t } = props
  return (
    <Document
      language={locale}
      title={t('title', { event })}
      author="Alumninet"
      producer="Alumninet"
      creator="Alumninet"
    >
      {tickets.map((ticket, index) => (
        <TicketPage key={ticket.secret} ticket={ticket} place={index + 1} {...props} />
      ))}
    </Document>
  )
}

function TicketPage({
  ticket,
  place,
  event,
  when,
  where,
  code,
  tickets,
  t,
}: TicketsProps & { readonly ticket: PrintedTicket; readonly place: number }) {
  return (
    <Page size="A4" style={styles.page}>
      <Text style={styles.house}>Alumninet</Text>
      <Text {...tag('H1')} style={styles.title}>
        {event}
      </Text>
      <View style={styles.row}>
        <View style={styles.facts}>
          <Text style={styles.term}>{t('name')}</Text>
          <Text {...tag('H2')} style={styles.name}>
            {ticket.name}
          </Text>
          <Fact term={t('when')} lines={when} />
          <Fact term={t('where')} lines={where} />
          <Fact term={t('kind')} lines={[ticket.kind]} />
          <Fact
            term={t('code')}
            lines={[`${code} · ${t('place', { place: String(place), count: String(tickets.length) })}`]}
          />
        </View>
        <View style={styles.frame}>
          <QrCode text={ticket.secret} inWords={t('qr', { name: ticket.name })} />
        </View>
      </View>
      <Text style={styles.note}>{t('note')}</Text>
    </Page>
  )
}

const Fact = ({ term, lines }: { readonly term: string; readonly lines: readonly string[] }) => (
  <View>
    <Text style={styles.term}>{term}</Text>
    <Text style={styles.fact}>{lines.filter(Boolean).join('\n')}</Text>
  </View>
)

/** The code on white, with the four squares of quiet around it that readers need. */
function QrCode({ text, inWords }: { readonly text: string; readonly inWords: string }) {
  const { size: squares, path } = qrPath(text)
  const all = squares + 8
  return (
    <View {...figure(inWords)}>
      <Svg viewBox={`-4 -4 ${all} ${all}`} style={{ width: QR, height: QR }}>
        <Rect x={-4} y={-4} width={all} height={all} fill="#FFFFFF" />
        <Path d={path} fill="#000000" />
      </Svg>
    </View>
  )
}
