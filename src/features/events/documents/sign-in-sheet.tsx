import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { SANS, SERIFS } from '@/platform/pdf/fonts'
import { tag } from '@/platform/pdf/tag'

export type SignInSheetProps = {
  readonly language: 'nl' | 'en'
  readonly title: string
  readonly event: string
  readonly when: string
  readonly columns: readonly [name: string, ticket: string, code: string, signature: string]
  readonly empty: string
  readonly rows: readonly { readonly name: string; readonly kind: string; readonly code: string }[]
  /** "Bladzijde 2 van 3". */
  readonly page: (page: number, pages: number) => string
}

const MM = 72 / 25.4

const styles = StyleSheet.create({
  page: {
    paddingTop: 16 * MM,
    paddingBottom: 18 * MM,
    paddingHorizontal: 15 * MM,
    fontFamily: SANS as unknown as string, // the renderer takes a list, its types do not know yet
    fontSize: 11,
    lineHeight: 1.3,
    color: '#14213D',
  },
  title: { fontFamily: SERIFS as unknown as string, fontWeight: 600, fontSize: 20, color: '#123A63' },
  when: { marginBottom: 6 * MM },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 11 * MM,
    borderBottomWidth: 0.5,
    borderColor: '#C9C2B4',
  },
  head: { fontWeight: 600, minHeight: 8 * MM, borderColor: '#14213D' },
  name: { width: 62 * MM, paddingRight: 3 * MM },
  kind: { width: 45 * MM, paddingRight: 3 * MM },
  code: { width: 28 * MM },
  sign: { flexGrow: 1 },
  foot: {
    position: 'absolute',
    bottom: 9 * MM,
    left: 15 * MM,
    right: 15 * MM,
    fontSize: 9,
    color: '#4B5768',
  },
})

/** Who comes, by name, with room to sign. No addresses: it lies on a table for all to see. */
export function SignInSheet({ language, title, event, when, columns, empty, rows, page }: SignInSheetProps) {
  return (
    <Document language={language} title={title} producer="Alumninet" creator="Alumninet">
      <Page size="A4" style={styles.page}>
        <Text style={styles.title} {...tag('H1')}>
          {event}
        </Text>
        <Text style={styles.when}>{when}</Text>
        <Line cells={columns} isHead />
        {rows.map(({ name, kind, code }, index) => (
          <Line key={index} cells={[name, kind, code, '']} />
        ))}
        {rows.length === 0 && <Text>{empty}</Text>}
        <Text
          fixed
          style={styles.foot}
          render={({ pageNumber, totalPages }) => page(pageNumber, totalPages)}
        />
      </Page>
    </Document>
  )
}

function Line({
  cells,
  isHead = false,
}: {
  readonly cells: SignInSheetProps['columns']
  readonly isHead?: true | false
}) {
  const [name, kind, code, sign] = cells
  return (
    <View style={isHead ? [styles.row, styles.head] : styles.row} wrap={false} fixed={isHead}>
      <Text style={styles.name}>{name}</Text>
      <Text style={styles.kind}>{kind}</Text>
      <Text style={styles.code}>{code}</Text>
      <Text style={styles.sign}>{sign}</Text>
    </View>
  )
}
