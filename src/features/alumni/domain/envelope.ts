/** What a letter needs of a postal address; the country as two letters. */
export type PostalAddress = {
  readonly street: string | null
  readonly houseNumber: string | null
  readonly box: string | null
  readonly postalCode: string | null
  readonly town: string | null
  readonly country: string | null
}

/** The post needs a town at least, and something to find in it. */
export const isDeliverable = ({ street, town }: PostalAddress): boolean =>
  Boolean(street?.trim() && town?.trim())

/** An address without a country is one at home. */
export const isAbroad = ({ country }: PostalAddress): boolean => country !== null && country !== 'BE'

/**
 * The lines of an address as the post wants them, without the name: abroad the country comes last, in capitals and in
 * English, and the box goes without the Belgian word for it.
 */
export function envelopeLines(address: PostalAddress): readonly string[] {
  const { street, houseNumber, box, postalCode, town, country } = address
  const abroad = isAbroad(address)
  const boxed = box && (abroad ? `/ ${box}` : `bus ${box}`)
  const lines = [joined([street, houseNumber, boxed]), joined([postalCode, town])]
  return abroad && country ? [...lines, countryName(country)] : lines
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ')

const countryName = (code: string): string =>
  (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code).toUpperCase()
