import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

/** Instructions in order; put `Step`s in it. */
export function Steps({ className, ...rest }: ComponentPropsWithoutRef<'ol'>) {
  return <ol className={classNames('grid [counter-reset:step]', className)} {...rest} />
}
