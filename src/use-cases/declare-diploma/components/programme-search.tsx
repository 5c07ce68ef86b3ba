import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { Door } from '@/ui/door'
import { DoorList } from '@/ui/door-list'
import { SearchField } from '@/ui/search-field'
import { TextLink } from '@/ui/text-link'
import type { FoundProgramme } from '@/features/studies/queries/search-programmes'

type ProgrammeSearchProps = {
  readonly locale: Locale
  readonly question: string
  /** Null while nothing was asked. */
  readonly found: readonly FoundProgramme[] | null
}

const HERE = '/my/diplomas/add'

/** Finds a programme by its name of today or of then; a plain search form whose answers are links. */
export async function ProgrammeSearch({ locale, question, found }: ProgrammeSearchProps) {
  const t = await getTranslations({ locale, namespace: 'alumni.declare.search' })
  const levels = await getTranslations({ locale, namespace: 'alumni.diplomas.levels' })
  return (
    <div className="grid max-w-[44rem] gap-8">
      <form role="search" action={getPathname({ locale, href: HERE })} className="max-w-form">
        <SearchField
          id="programme-search"
          label={t('label')}
          submitLabel={t('submit')}
          defaultValue={question}
          maxLength={100}
          required
        />
      </form>
      {found && (
        <section aria-labelledby="found">
          <div role="status">
            <h2 id="found" className="mb-3 text-lg">
              {t('found', { count: found.length, question })}
            </h2>
          </div>
          <DoorList>
            {found.map(({ id, name, level, faculty, formerly }) => (
              <Door
                key={id}
                as={Link}
                href={{ pathname: HERE, query: { programme: String(id) } }}
                hint={[
                  levels(level),
                  faculty,
                  ...(formerly.length > 0 ? [t('formerly', { names: formerly.join(', ') })] : []),
                ].join(' · ')}
              >
                {name}
              </Door>
            ))}
          </DoorList>
        </section>
      )}
      <p>
        <TextLink as={Link} href={{ pathname: HERE, query: { programme: 'other' } }} variant="standalone">
          {t('notFound')}
        </TextLink>
      </p>
    </div>
  )
}
