import { classNames } from './class-names'

export type ButtonVariant = 'accent' | 'brand' | 'quiet' | 'plain' | 'danger'

export function buttonClass(variant: ButtonVariant, className?: string): string {
  return classNames(SHAPE, LOOKS[variant], className)
}

const SHAPE =
  'inline-flex min-h-12 items-center justify-center gap-2.5 rounded-md border py-2 text-center font-semibold leading-tight no-underline transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-surface-sunken disabled:text-ink-muted aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-surface-sunken aria-disabled:text-ink-muted'

const LOOKS: Record<ButtonVariant, string> = {
  accent: 'border-transparent bg-accent px-6 text-on-accent hover:bg-accent-strong',
  brand: 'border-transparent bg-brand px-6 text-on-brand hover:bg-brand-strong',
  quiet: 'border-line-control bg-transparent px-6 text-brand hover:border-brand hover:bg-note-tint',
  plain: 'border-transparent bg-transparent px-3 text-brand underline hover:bg-note-tint',
  danger: 'border-danger bg-transparent px-6 text-danger hover:bg-danger-tint',
}
