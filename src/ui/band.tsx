import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

export type BandTone = 'plain' | 'sunken' | 'raised' | 'deep'

type BandProps = ComponentPropsWithoutRef<'section'> & { readonly tone?: BandTone }

const TONES: Record<BandTone, string> = {
  plain: '',
  sunken: 'bg-surface-sunken',
  raised: 'border-y border-line bg-surface-raised',
  deep: 'bg-deep text-on-deep',
}

/** A part of a page over the full width of the window, with room above and below. Put a Container in it. */
export function Band({ tone = 'plain', className, ...rest }: BandProps) {
  return <section className={classNames('py-12 sm:py-16', TONES[tone], className)} {...rest} />
}
