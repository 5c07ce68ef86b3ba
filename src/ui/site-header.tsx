import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { Container } from './container'

type SiteHeaderProps = ComponentPropsWithoutRef<'header'> & {
  readonly wordmark: ReactNode
  readonly navLabel: string
  /** `HeaderLink`s for search, language and account; shown from 640 px, the menu page repeats them. */
  readonly actions: ReactNode
  /** The `HeaderLink` to the menu page, shown where the rooms do not fit. */
  readonly menu: ReactNode
}

/** The head of every page: wordmark, main rooms (`children`, as `HeaderLink`s), actions; on a phone a link to the menu page. */
export function SiteHeader({
  wordmark,
  navLabel,
  actions,
  menu,
  className,
  children,
  ...rest
}: SiteHeaderProps) {
  return (
    <header
      className={classNames('border-line border-b border-t-4 border-t-brand print:border-t-0', className)}
      {...rest}
    >
      <Container className="flex min-h-16 items-center gap-x-6 lg:min-h-[4.5rem]">
        {wordmark}
        <nav aria-label={navLabel} className="ms-auto flex items-center gap-x-6 print:hidden">
          <ul className="hidden items-center gap-x-6 lg:flex">{children}</ul>
          <ul className="hidden items-center gap-x-6 sm:flex lg:border-line lg:border-s lg:ps-6">
            {actions}
          </ul>
          <ul className="lg:hidden">{menu}</ul>
        </nav>
      </Container>
    </header>
  )
}
