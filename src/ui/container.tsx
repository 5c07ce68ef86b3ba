import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

export type ContainerWidth = 'page' | 'text' | 'form'

type ContainerProps = ComponentPropsWithoutRef<'div'> & { readonly width?: ContainerWidth }

const WIDTHS: Record<ContainerWidth, string> = {
  page: 'max-w-page',
  text: 'max-w-[calc(var(--container-measure)+3rem)]',
  form: 'max-w-[calc(var(--container-form)+3rem)]',
}

/** The page's column and its gutters. */
export function Container({ width = 'page', className, ...rest }: ContainerProps) {
  return <div className={classNames('mx-auto w-full px-5 sm:px-6', WIDTHS[width], className)} {...rest} />
}
