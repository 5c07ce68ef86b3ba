import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { SANS, SERIF } from '@/platform/pdf/fonts'

export type ActivationLetterProps = {
  readonly language: 'nl' | 'en'
  /** The Office: its name and address, then telephone and e-mail. */
  readonly sender: readonly string[]
  /** Name and address, as they show in the window of the envelope. */
  readonly recipient: readonly string[]
  /** Day and place. */
  readonly dated: string
  readonly subject: string
  readonly greeting: string
  readonly intro: string
  readonly number: { readonly label: string; readonly value: string }
  readonly code: { readonly label: string; readonly value: string }
  readonly steps: { readonly title: string; readonly items: readonly string[] }
  readonly notes: readonly string[]
  readonly closing: readonly string[]
}

const MM = 72 / 25.4
const INK = '#14213D'
const BRAND = '#123A63'

/** The window of a Belgian envelope (C5/6, window at the right): 110 mm from the left, 47 mm from the top. */
const styles = StyleSheet.create({
  page: {
    paddingTop: 18 * MM,
    paddingHorizontal: 22 * MM,
    paddingBottom: 20 * MM,
    fontFamily: SANS as unknown as string, // the renderer takes a list, its types do not know yet
    fontSize: 11.5,
    lineHeight: 1.45,
    color: INK,
  },
  wordmark: { fontFamily: SERIF, fontWeight: 600, fontSize: 20, color: BRAND },
  sender: { marginTop: 2 * MM, fontSize: 9.5, lineHeight: 1.3, width: 70 * MM },
  window: {
    position: 'absolute',
    top: 50 * MM,
    left: 115 * MM,
    width: 80 * MM,
    fontSize: 11.5,
    lineHeight: 1.3,
  },
  body: { marginTop: 0, position: 'absolute', top: 98 * MM, left: 22 * MM, right: 22 * MM },
  subject: {
    fontFamily: SERIF,
    fontWeight: 600,
    fontSize: 15,
    color: BRAND,
    marginTop: 5 * MM,
    marginBottom: 4 * MM,
  },
  paragraph: { marginBottom: 3 * MM },
  box: {
    flexDirection: 'row',
    borderWidth: 0.75,
    borderColor: BRAND,
    borderRadius: 4,
    paddingVertical: 3.5 * MM,
    paddingHorizontal: 6 * MM,
    marginVertical: 3 * MM,
  },
  cell: { flexGrow: 1 },
  label: { fontSize: 9.5 },
  value: { fontWeight: 600, fontSize: 17, letterSpacing: 1.2 },
  heading: { fontWeight: 600, marginTop: 2 * MM, marginBottom: 1 * MM },
  step: { flexDirection: 'row', marginBottom: 1 * MM },
  bullet: { width: 6 * MM },
  item: { flex: 1 },
})

/** The letter with the code for who has no e-mail address; one page of A4, folded in three. */
export function ActivationLetter(letter: ActivationLetterProps) {
  const { language, sender, recipient, dated, subject, greeting, intro, notes, closing } = letter
  return (
    <Document language={language} title={subject} producer="Alumninet" creator="Alumninet">
      <Page size="A4" style={styles.page}>
        <Text style={styles.wordmark}>Alumninet</Text>
        <View style={styles.sender}>
          <Lines lines={sender} />
        </View>
        <View style={styles.window}>
          <Lines lines={recipient} />
        </View>
        <View style={styles.body}>
          <Text>{dated}</Text>
          <Text style={styles.subject}>{subject}</Text>
          <Text style={styles.paragraph}>{greeting},</Text>
          <Text style={styles.paragraph}>{intro}</Text>
          <Secrets {...letter} />
          <Steps {...letter.steps} />
          {notes.map((note) => (
            <Text key={note} style={styles.paragraph}>
              {note}
            </Text>
          ))}
          <Lines lines={closing} />
        </View>
      </Page>
    </Document>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => <Text key={line}>{line}</Text>)

const Secrets = ({ number, code }: Pick<ActivationLetterProps, 'number' | 'code'>) => (
  <View style={styles.box}>
    {[number, code].map(({ label, value }) => (
      <View key={label} style={styles.cell}>
        <Text style={styles.label}>{label}</Text>
        <Text style={styles.value}>{value}</Text>
      </View>
    ))}
  </View>
)

const Steps = ({ title, items }: ActivationLetterProps['steps']) => (
  <View style={styles.paragraph}>
    <Text style={styles.heading}>{title}</Text>
    {items.map((item, index) => (
      <View key={item} style={styles.step}>
        <Text style={styles.bullet}>{`${index + 1}.`}</Text>
        <Text style={styles.item}>{item}</Text>
      </View>
    ))}
  </View>
)
