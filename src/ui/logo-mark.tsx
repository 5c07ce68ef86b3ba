import type { ComponentPropsWithoutRef } from 'react'

/** An arch with an open book in it: the door of the house and what one came for. Decoration beside the name. */
export function LogoMark(props: ComponentPropsWithoutRef<'svg'>) {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true" {...props}>
      <path d="M3.5 28.5V15.5a12.5 12.5 0 0 1 25 0v13" strokeLinecap="round" />
      <path
        d="M16 28.5V15c-2.3-2.1-5.2-2.7-8-2v13c2.8-.7 5.7-.1 8 2.5 2.3-2.6 5.2-3.2 8-2.5V13c-2.8-.7-5.7-.1-8 2"
        strokeLinejoin="round"
      />
    </svg>
  )
}
