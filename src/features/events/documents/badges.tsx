import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { SANS, SERIFS } from '@/platform/pdf/fonts'

export type Badge = { readonly name: string; readonly kind: string }

export type BadgesProps = {
  readonly language: 'nl' | 'en'
  readonly title: string
  readonly event: string
  readonly badges: readonly Badge[]
}

const MM = 72 / 25.4
/** Two columns of five on A4, the size of a visiting card: what sheets of badges are sold in. */
const WIDTH = 90 * MM
const HEIGHT = 54 * MM
const A_PAGE = 10

const styles = StyleSheet.create({
  page: {
    paddingTop: 13.5 * MM,
    paddingHorizontal: 15 * MM,
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    fontFamily: SANS as unknown as string, // the renderer takes a list, its types do not know yet
    color: '#14213D',
  },
  badge: {
    width: WIDTH,
    height: HEIGHT,
    padding: 5 * MM,
    borderWidth: 0.25,
    borderColor: '#C9C2B4',
    justifyContent: 'space-between',
  },
  event: { fontSize: 9, color: '#4B5768', maxLines: 2, textOverflow: 'ellipsis' },
  name: {
    fontFamily: SERIFS as unknown as string,
    fontWeight: 600,
    lineHeight: 1.15,
    color: '#123A63',
    maxLines: 2,
    textOverflow: 'ellipsis',
  },
  kind: { fontSize: 10, maxLines: 1, textOverflow: 'ellipsis' },
})

/** A name badge for everybody who comes, ten a page, with lines to cut by. */
export function Badges({ language, title, event, badges }: BadgesProps) {
  const pages = Array.from({ length: Math.max(1, Math.ceil(badges.length / A_PAGE)) }, (_unused, page) =>
    badges.slice(page * A_PAGE, (page + 1) * A_PAGE),
  )
  return (
    <Document language={language} title={title} producer="Alumninet" creator="Alumninet">
      {pages.map((onPage, page) => (
        <Page key={page} size="A4" style={styles.page}>
          {onPage.map(({ name, kind }, index) => (
            <View key={index} style={styles.badge} wrap={false}>
              <Text style={styles.event}>{event}</Text>
              <Text style={{ ...styles.name, fontSize: name.length > 34 ? 15 : name.length > 20 ? 18 : 23 }}>
                {name}
              </Text>
              <Text style={styles.kind}>{kind}</Text>
            </View>
          ))}
        </Page>
      ))}
    </Document>
  )
}
