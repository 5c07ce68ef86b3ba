import { Fact } from '@/ui/fact'
import { Facts } from '@/ui/facts'
import type { SiteView } from '../queries/get-site'

type OpeningHoursProps = { readonly site: Pick<SiteView, 'openingHours' | 'openingNote'> }

/** When the Office is open, and what to know about it. */
export function OpeningHours({ site }: OpeningHoursProps) {
  return (
    <>
      {site.openingHours.length > 0 && (
        <Facts>
          {site.openingHours.map(({ days, hours }) => (
            <Fact key={days} term={days}>
              <span className="tabular-nums">{hours}</span>
            </Fact>
          ))}
        </Facts>
      )}
      {site.openingNote && <p className="mt-4 max-w-measure text-ink-muted text-sm">{site.openingNote}</p>}
    </>
  )
}
