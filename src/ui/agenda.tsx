import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

export type AgendaLayout = 'rows' | 'strip'

type AgendaProps = ComponentPropsWithoutRef<'ol'> & { readonly layout?: AgendaLayout }

const LAYOUTS: Record<AgendaLayout, string> = {
  rows: '',
  strip: 'lg:grid lg:auto-cols-fr lg:grid-flow-col lg:divide-x lg:divide-line',
}

/** Activities by day; `strip` sets up to three side by side on wide screens, like sheets of a calendar. */
export function Agenda({ layout = 'rows', className, ...rest }: AgendaProps) {
  return (
    <ol data-layout={layout} className={classNames('group/agenda', LAYOUTS[layout], className)} {...rest} />
  )
}
