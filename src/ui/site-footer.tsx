import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { Container } from './container'

type SiteFooterProps = Omit<ComponentPropsWithoutRef<'footer'>, 'about'> & {
  /** Wordmark, address and opening hours. */
  readonly about: ReactNode
  /** The last line: who publishes this, in small type. */
  readonly colophon?: ReactNode
}

/** The foot of every page; `children` are `FooterGroup`s. */
export function SiteFooter({ about, colophon, className, children, ...rest }: SiteFooterProps) {
  return (
    <footer className={classNames('bg-surface-sunken pt-12 pb-8 print:hidden', className)} {...rest}>
      <Container>
        <div className="grid grid-cols-2 gap-x-6 gap-y-10 md:auto-cols-fr md:grid-flow-col md:grid-cols-[1.6fr] lg:gap-x-12">
          <div className="col-span-2 grid content-start justify-items-start gap-3 text-ink-muted text-sm md:col-span-1">
            {about}
          </div>
          {children}
        </div>
        {colophon && (
          <div className="mt-10 flex flex-wrap justify-between gap-x-8 gap-y-2 border-line border-t pt-6 text-ink-muted text-xs">
            {colophon}
          </div>
        )}
      </Container>
    </footer>
  )
}
