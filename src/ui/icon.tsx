import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'

export type IconName = keyof typeof SHAPES

type IconProps = Omit<ComponentPropsWithoutRef<'svg'>, 'name' | 'children'> & { readonly name: IconName }

/** Always beside a word, so hidden from assistive technology; it takes the size and colour of that word. */
export function Icon({ name, className, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classNames('size-[1.15em] shrink-0', className)}
      {...rest}
    >
      {SHAPES[name]}
    </svg>
  )
}

const SHAPES = {
  'arrow-right': <path d="M4.5 12h15m-6-6.5 6.5 6.5-6.5 6.5" />,
  'arrow-left': <path d="M19.5 12h-15m6-6.5L4 12l6.5 6.5" />,
  'chevron-down': <path d="m5.5 9 6.5 6.5L18.5 9" />,
  'chevron-right': <path d="m9 5.5 6.5 6.5L9 18.5" />,
  calendar: <path d="M4 6.5h16V20H4zM4 11h16M8.5 3.5v5M15.5 3.5v5" />,
  check: <path d="m4.5 12.5 5 5 10-11" />,
  clock: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5.5l3.5 2" />,
  close: <path d="m5.5 5.5 13 13m0-13-13 13" />,
  copy: <path d="M9 9h11v11H9zM5.5 15H4V4h11v1.5" />,
  danger: <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5V13m0 3.4v.1" />,
  download: <path d="M12 3.5V16m-5.5-5.5L12 16l5.5-5.5M4 20.5h16" />,
  external: <path d="M14 4h6v6m0-6L10.5 13.5M17.5 13v7H4V6.5h7" />,
  globe: (
    <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.5 9.5h17m-17 5h17M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18Z" />
  ),
  link: (
    <path d="M9.5 14.5 14.5 9.5M7.5 11.5 5 14a3.6 3.6 0 0 0 5 5l2.5-2.5M16.5 12.5 19 10a3.6 3.6 0 0 0-5-5l-2.5 2.5" />
  ),
  mail: <path d="M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5" />,
  menu: <path d="M3.5 7h17m-17 5.5h17M3.5 18h11" />,
  note: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.5M12 7.6v.1" />,
  person: <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6" />,
  phone: (
    <path d="M5 4h4l2 5-2.5 1.5a12 12 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4Z" />
  ),
  pin: (
    <path d="M12 21.5c4.5-5 7-8.5 7-11.5a7 7 0 1 0-14 0c0 3 2.5 6.5 7 11.5Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z" />
  ),
  plus: <path d="M12 4.5v15M4.5 12h15" />,
  print: <path d="M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 14h10v6.5H7z" />,
  search: <path d="M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5" />,
  success: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-8.5 3 3 5.5-6.5" />,
  ticket: <path d="M3.5 6h17v4a2 2 0 0 0 0 4v4h-17v-4a2 2 0 0 0 0-4zM14.5 6v2m0 3v2m0 3v2" />,
  warning: <path d="M12 3.5 21.5 20h-19zM12 10v4.5m0 2.6v.1" />,
} satisfies Record<string, ReactNode>
