import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

type SkeletonProps = ComponentPropsWithoutRef<'div'> & {
  /** Said to those who cannot see the bars, such as "Loading". */
  readonly label: string
  readonly lines?: number
}

const WIDTHS = ['w-3/4', 'w-full', 'w-5/6', 'w-2/3']

/** Bars where text will be; they appear only when the wait exceeds 300 ms. */
export function Skeleton({ label, lines = 3, className, ...rest }: SkeletonProps) {
  return (
    <div role="status" className={classNames('animate-appear-late grid gap-3', className)} {...rest}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className={classNames('h-4 rounded-sm bg-line', WIDTHS[index % WIDTHS.length])}
        />
      ))}
    </div>
  )
}
