import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

/** Rich text: gives bare headings, paragraphs, lists, quotes and tables their shape (prose.css). */
export function Prose({ className, ...rest }: ComponentPropsWithoutRef<'div'>) {
  return <div className={classNames('prose', className)} {...rest} />
}
