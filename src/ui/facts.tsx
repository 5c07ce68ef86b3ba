import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

export type FactsLayout = 'columns' | 'stacked'

type FactsProps = ComponentPropsWithoutRef<'dl'> & { readonly layout?: FactsLayout }

const LAYOUTS: Record<FactsLayout, string> = {
  columns:
    'grid gap-y-3 sm:grid-cols-[max-content_1fr] sm:gap-x-8 *:sm:grid *:sm:grid-cols-subgrid *:sm:col-span-2',
  stacked: 'grid divide-y divide-line *:py-3 *:first:pt-0 *:last:pb-0',
}

/** Terms and what they are: when, where, what it costs. Put `Fact`s in it. */
export function Facts({ layout = 'columns', className, ...rest }: FactsProps) {
  return <dl className={classNames(LAYOUTS[layout], className)} {...rest} />
}
