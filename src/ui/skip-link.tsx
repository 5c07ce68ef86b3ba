import type { ComponentPropsWithoutRef } from 'react'

/** The first stop of the keyboard: past the header, to the main text. Shown when focused. */
export function SkipLink(props: ComponentPropsWithoutRef<'a'>) {
  return (
    <a
      className="sr-only focus:not-sr-only focus:absolute focus:inset-s-4 focus:top-3 focus:z-50 focus:inline-flex focus:min-h-12 focus:items-center focus:rounded-md focus:bg-brand focus:px-6 focus:font-semibold focus:text-on-brand focus:no-underline"
      {...props}
    />
  )
}
