import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

/** What one can do here, as a list of doors; put `Door`s in it. */
export function DoorList({ className, ...rest }: ComponentPropsWithoutRef<'ul'>) {
  return <ul className={classNames('border-line border-t', className)} {...rest} />
}
