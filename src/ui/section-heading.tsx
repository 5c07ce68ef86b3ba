import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'

type SectionHeadingProps = Omit<ComponentPropsWithoutRef<'div'>, 'title'> & {
  readonly title: ReactNode
  readonly level?: 2 | 3
  readonly titleId?: string
}

const SIZES: Record<2 | 3, string> = { 2: 'text-xl', 3: 'text-lg' }

/** A heading on its rule, as at the head of a chapter; `children` (a link, usually) stand at the far end. */
export function SectionHeading({
  title,
  level = 2,
  titleId,
  className,
  children,
  ...rest
}: SectionHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div
      className={classNames(
        'flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-brand border-b-3 pb-3',
        className,
      )}
      {...rest}
    >
      <Heading id={titleId} className={SIZES[level]}>
        {title}
      </Heading>
      {children}
    </div>
  )
}
