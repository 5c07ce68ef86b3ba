import type { ElementType, ReactNode } from 'react'
import type { Polymorphic } from './polymorphic'

type OwnProps = {
  readonly title: ReactNode
  /** The machine-readable date or date and time. */
  readonly dateTime: string
  readonly day: string
  readonly month: string
  /** `Tag`s under the text: cancelled, members only, in English. */
  readonly tags?: ReactNode
  /** One or more lines under the title: who organises, where, at what time. */
  readonly children?: ReactNode
}

const STRIP =
  'lg:group-data-[layout=strip]/agenda:grid-cols-1 lg:group-data-[layout=strip]/agenda:content-start lg:group-data-[layout=strip]/agenda:gap-5 lg:group-data-[layout=strip]/agenda:border-b-0 lg:group-data-[layout=strip]/agenda:px-8 lg:group-data-[layout=strip]/agenda:first:ps-0 lg:group-data-[layout=strip]/agenda:last:pe-0'

/** One activity: its day in large numerals, its title as a link that covers the whole item. */
export function AgendaItem<Tag extends ElementType = 'a'>({
  as,
  title,
  dateTime,
  day,
  month,
  tags,
  children,
  ...rest
}: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <li
      className={`group relative grid grid-cols-[4.25rem_1fr] items-start gap-4 border-line border-b py-6 sm:grid-cols-[5.5rem_1fr] sm:gap-6 ${STRIP}`}
    >
      <time
        dateTime={dateTime}
        className="font-display text-2xl text-brand leading-none sm:text-3xl sm:leading-none"
      >
        {day} <span className="mt-1.5 block font-sans font-semibold text-ink-muted text-xs">{month}</span>
      </time>
      <div className="grid min-w-0 gap-1.5">
        <h3 className="text-lg leading-snug">
          <Element
            className="text-ink no-underline decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
            {...rest}
          >
            {title}
          </Element>
        </h3>
        {children && <div className="text-ink-muted text-sm">{children}</div>}
        {tags && <div className="mt-1 flex flex-wrap gap-2 empty:hidden">{tags}</div>}
      </div>
    </li>
  )
}
