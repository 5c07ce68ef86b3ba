import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'

type FigureProps = ComponentPropsWithoutRef<'figure'> & {
  readonly caption?: ReactNode
  /** Who made the picture. */
  readonly credit?: ReactNode
}

/** A picture (`children`, with its own alt text) and what is said under it. */
export function Figure({ caption, credit, className, children, ...rest }: FigureProps) {
  return (
    <figure className={classNames('overflow-hidden *:[img]:w-full *:[img]:rounded-md', className)} {...rest}>
      {children}
      {(caption || credit) && (
        <figcaption className="mt-2 flex flex-wrap gap-x-3 text-ink-muted text-sm">
          {caption && <span>{caption}</span>}
          {credit && <span className="text-xs leading-6">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
