import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

type DisclosureProps = Omit<ComponentPropsWithoutRef<'details'>, 'id'> & {
  readonly question: ReactNode
  readonly level?: 2 | 3 | 4
  /** Stands on the answer, so that a link to it opens the question by itself. */
  readonly id?: string
}

/** A question that opens in place, without script. */
export function Disclosure({ question, level = 3, id, className, children, ...rest }: DisclosureProps) {
  const Heading = `h${level}` as const
  return (
    <details className={classNames('group/disclosure border-line border-b', className)} {...rest}>
      <summary className="flex min-h-14 list-none items-start justify-between gap-4 py-4 hover:text-brand [&::-webkit-details-marker]:hidden">
        <Heading className="text-lg leading-snug">{question}</Heading>
        <Icon
          name="plus"
          className="mt-1 text-accent text-lg transition-transform group-open/disclosure:rotate-45 print:hidden"
        />
      </summary>
      <div id={id} className="scroll-mt-24 pb-6">
        {children}
      </div>
    </details>
  )
}
