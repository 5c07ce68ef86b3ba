import { type Locale, type ShownText, textFor } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { inBothLanguages, localized } from '@/platform/payload/in-both-languages'
import { pairedById } from '@/platform/payload/paired-by-id'

type Covered = { readonly facultyIds: readonly number[]; readonly programmeIds: readonly number[] }

/** Names of the studies a chapter stands for: its programmes where it names any, else its faculties. */
export async function listCoveredStudies(
  { facultyIds, programmeIds }: Covered,
  { locale }: { readonly locale: Locale },
): Promise<readonly ShownText[]> {
  if (programmeIds.length > 0) return namesOf('programmes', { ids: programmeIds, locale })
  return facultyIds.length > 0 ? namesOf('faculties', { ids: facultyIds, locale }) : []
}

async function namesOf(
  collection: 'programmes' | 'faculties',
  { ids, locale }: { readonly ids: readonly number[]; readonly locale: Locale },
): Promise<readonly ShownText[]> {
  const portal = await getPortal()
  const docs = await inBothLanguages(async (language) => {
    const found = await portal.find({
      collection,
      locale: language,
      where: { id: { in: [...ids] } },
      sort: 'id',
      pagination: false,
      depth: 0,
      select: { name: true },
      overrideAccess: false,
    })
    return found.docs
  })
  return pairedById(docs).map((pair) =>
    textFor(
      locale,
      localized(pair, ({ name }) => name),
    ),
  )
}
