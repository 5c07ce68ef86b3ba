import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

export type PanelTone = 'raised' | 'sunken' | 'plain'

type PanelProps = ComponentPropsWithoutRef<'section'> & { readonly tone?: PanelTone }

const TONES: Record<PanelTone, string> = {
  raised: 'border border-line bg-surface-raised',
  sunken: 'border border-transparent bg-surface-sunken',
  plain: 'border border-line',
}

/** Holds one thing, set apart from the page by a hairline. */
export function Panel({ tone = 'raised', className, ...rest }: PanelProps) {
  return <section className={classNames('rounded-md p-5 sm:p-6', TONES[tone], className)} {...rest} />
}
