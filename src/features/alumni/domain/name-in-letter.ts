type Names = {
  readonly givenName: string | null
  readonly familyName: string
  readonly latinName: string | null
}

const HAN = /^\p{Script=Han}+$/u

/** A full name in the order its script is read in: Chinese names begin with the family. */
export const fullName = ({ givenName, familyName }: Omit<Names, 'latinName'>): string =>
  HAN.test(familyName) ? `${familyName}${givenName ?? ''}` : [givenName, familyName].filter(Boolean).join(' ')

/** The name for an envelope: postmen abroad read Latin script, so that stands beside any other. */
export function nameOnEnvelope(names: Names, { canPrint }: { readonly canPrint: boolean }): string {
  const name = fullName(names)
  if (!names.latinName || names.latinName === name) return name
  return canPrint ? `${names.latinName} (${name})` : names.latinName
}
