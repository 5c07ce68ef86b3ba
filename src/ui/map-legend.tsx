import type { ComponentPropsWithoutRef, ElementType } from 'react'
import type { MapEntry } from './chapter-map'
import { classNames } from './class-names'

type MapLegendProps = Omit<ComponentPropsWithoutRef<'ol'>, 'children'> & {
  readonly places: readonly MapEntry[]
  readonly as?: ElementType
}

/** The list beside a ChapterMap: the same places in the same order under the same numbers. */
export function MapLegend({ places, as, className, ...rest }: MapLegendProps) {
  const Link: ElementType = as ?? 'a'
  return (
    <ol className={classNames('gap-x-6 [columns:4_9rem]', className)} {...rest}>
      {places.map((place, index) => (
        <li
          key={place.id}
          data-filter-item
          data-filter-text
          className="break-inside-avoid border-line border-t"
        >
          <Link
            href={place.href}
            className="flex min-h-11 items-center gap-3 py-1.5 text-ink leading-tight no-underline underline-offset-4 hover:text-brand hover:underline"
          >
            <span aria-hidden="true" className="min-w-6 font-display text-brand text-sm tabular-nums">
              {index + 1}
            </span>
            {place.name}
          </Link>
        </li>
      ))}
    </ol>
  )
}
