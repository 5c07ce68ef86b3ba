import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { moneyInWords, sumCents } from '@/kernel/money'
import type { MailWords } from '@/platform/mail/mail-words'
import { SANS, SERIF } from '@/platform/pdf/fonts'
import type { ReceiptContents, ReceiptLine } from '../domain/receipt-contents'
import type { ReceiptKind } from '../domain/receipt-number'

export type ReceiptProps = {
  readonly kind: ReceiptKind
  readonly number: string
  /** In words of the document's language. */
  readonly date: string
  readonly contents: ReceiptContents
  /** The words of `payments.document`. */
  readonly t: MailWords
}

const MM = 72 / 25.4
const INK = '#14213D'
const BRAND = '#123A63'
const LINE = '#B9B09F'

const styles = StyleSheet.create({
  page: {
    paddingTop: 20 * MM,
    paddingBottom: 26 * MM,
    paddingHorizontal: 20 * MM,
    fontFamily: SANS as unknown as string, // the renderer takes a list, its types do not know yet
    fontSize: 10.5,
    lineHeight: 1.4,
    color: INK,
  },
  wordmark: { fontFamily: SERIF, fontWeight: 600, fontSize: 18, color: BRAND, marginBottom: 12 * MM },
  title: {
    fontFamily: SERIF,
    fontWeight: 600,
    fontSize: 22,
    lineHeight: 1.2,
    color: BRAND,
    marginBottom: 6 * MM,
  },
  parties: { flexDirection: 'row', gap: 10 * MM, marginBottom: 10 * MM },
  party: { flex: 1 },
  label: { fontSize: 8.5, color: '#4B5768', marginBottom: 1 * MM },
  strong: { fontWeight: 600 },
  facts: { flexDirection: 'row', gap: 10 * MM, marginBottom: 6 * MM },
  row: { flexDirection: 'row', paddingVertical: 2 * MM, borderBottomWidth: 0.5, borderColor: LINE },
  heading: { borderBottomWidth: 1, borderColor: BRAND, fontSize: 8.5 },
  description: { flex: 4, paddingRight: 4 * MM },
  beneficiary: { flex: 3, paddingRight: 4 * MM },
  vat: { flex: 1.6, textAlign: 'right' },
  amount: { flex: 2, textAlign: 'right' },
  sums: { alignSelf: 'flex-end', width: 75 * MM, marginTop: 4 * MM },
  sum: { flexDirection: 'row', justifyContent: 'space-between', paddingVertical: 0.75 * MM },
  total: { borderTopWidth: 1, borderColor: BRAND, fontWeight: 600, fontSize: 12.5, paddingTop: 2 * MM },
  note: { marginTop: 8 * MM },
  foot: {
    position: 'absolute',
    top: 280 * MM,
    left: 20 * MM,
    right: 20 * MM,
    fontSize: 8.5,
    color: '#4B5768',
    flexDirection: 'row',
    justifyContent: 'space-between',
  },
})

/** A receipt, or the credit note that corrects one: who collected, for whom, from whom, for what. */
export function Receipt({ kind, number, date, contents, t }: ReceiptProps) {
  const { locale, entity, corrects } = contents
  return (
    <Document language={locale} title={`${t(kind)} ${number}`} producer="Alumninet" creator="Alumninet">
      <Page size="A4" style={styles.page}>
        <View style={styles.foot} fixed>
          <Text>{[entity.name, entity.iban, entity.email].join(' · ')}</Text>
          <Text render={({ pageNumber, totalPages }) => pageOf(t, pageNumber, totalPages)} />
        </View>
        <Text style={styles.wordmark}>Alumninet</Text>
        <Text style={styles.title}>{t(kind)}</Text>
        <View style={styles.facts}>
          <Fact label={t('number')} value={number} />
          <Fact label={t('date')} value={date} />
          <Fact label={t('order')} value={contents.orderCode} />
        </View>
        {corrects && <Text style={{ marginBottom: 6 * MM }}>{t('corrects', { number: corrects })}</Text>}
        <Parties contents={contents} t={t} />
        <Lines contents={contents} t={t} />
        <Sums contents={contents} t={t} />
        <Text style={styles.note}>{t(kind === 'receipt' ? 'paid' : 'credited')}</Text>
      </Page>
    </Document>
  )
}

type Part = Pick<ReceiptProps, 'contents' | 't'>

const pageOf = (t: MailWords, page: number, pages: number): string =>
  t('page', { page: String(page), pages: String(pages) })

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <View>
    <Text style={styles.label}>{label}</Text>
    <Text style={styles.strong}>{value}</Text>
  </View>
)

const Parties = ({ contents: { entity, payer }, t }: Part) => (
  <View style={styles.parties}>
    <View style={styles.party}>
      <Text style={styles.label}>{t('collectedBy')}</Text>
      <Text style={styles.strong}>{entity.name}</Text>
      <Text>{entity.address}</Text>
      <Text>{t('enterpriseNumber', { number: entity.enterpriseNumber })}</Text>
    </View>
    <View style={styles.party}>
      <Text style={styles.label}>{t('for')}</Text>
      <Text style={styles.strong}>{payer.name}</Text>
      <Text>{payer.email}</Text>
    </View>
  </View>
)

function Lines({ contents: { lines, locale }, t }: Part) {
  return (
    <View>
      <View style={[styles.row, styles.heading]} fixed>
        <Text style={styles.description}>{t('description')}</Text>
        <Text style={styles.beneficiary}>{t('beneficiary')}</Text>
        <Text style={styles.vat}>{t('vat')}</Text>
        <Text style={styles.amount}>{t('amount')}</Text>
      </View>
      {lines.map((line, index) => (
        // Two lines may read the same; they never change places.
        <View key={`${index}-${line.description}`} style={styles.row} wrap={false}>
          <Text style={styles.description}>{named(line)}</Text>
          <Text style={styles.beneficiary}>{line.beneficiary}</Text>
          <Text style={styles.vat}>{vatOf(line, t('exempt'))}</Text>
          <Text style={styles.amount}>{moneyInWords(line.grossCents, locale)}</Text>
        </View>
      ))}
    </View>
  )
}

const named = ({ quantity, description }: ReceiptLine): string =>
  quantity > 1 ? `${quantity} × ${description}` : description

const vatOf = ({ vatBasisPoints }: ReceiptLine, exempt: string): string =>
  vatBasisPoints === null ? exempt : `${vatBasisPoints / 100} %`

function Sums({ contents: { lines, locale, totalCents }, t }: Part) {
  const net = sumCents(lines.map(({ netCents }) => netCents))
  const vat = sumCents(lines.map(({ vatCents }) => vatCents))
  const exemptions = [...new Set(lines.flatMap(({ vatExemption }) => (vatExemption ? [vatExemption] : [])))]
  return (
    <View wrap={false}>
      <View style={styles.sums}>
        {vat > 0 && <Sum label={t('net')} amount={moneyInWords(net, locale)} />}
        {vat > 0 && <Sum label={t('vatTotal')} amount={moneyInWords(vat, locale)} />}
        <View style={[styles.sum, styles.total]}>
          <Text>{t('total')}</Text>
          <Text>{moneyInWords(totalCents, locale)}</Text>
        </View>
      </View>
      {exemptions.map((exemption) => (
        <Text key={exemption} style={styles.note}>
          {exemption}.
        </Text>
      ))}
    </View>
  )
}

const Sum = ({ label, amount }: { readonly label: string; readonly amount: string }) => (
  <View style={styles.sum}>
    <Text>{label}</Text>
    <Text>{amount}</Text>
  </View>
)
