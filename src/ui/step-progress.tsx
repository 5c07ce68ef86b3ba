import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

type StepProgressProps = ComponentPropsWithoutRef<'div'> & {
  /** "Step 2 of 3" in words. */
  readonly label: string
  readonly current: number
  readonly total: number
}

/** Where one is in a task of a few screens. The bars repeat the words for the eye. */
export function StepProgress({ label, current, total, className, ...rest }: StepProgressProps) {
  return (
    <div className={classNames('grid max-w-form gap-2', className)} {...rest}>
      <p className="font-semibold text-ink-muted text-sm">{label}</p>
      <div aria-hidden="true" className="flex gap-1.5">
        {Array.from({ length: total }, (_, index) => (
          <span
            key={index}
            className={classNames('h-1 flex-1 rounded-sm', index < current ? 'bg-brand' : 'bg-line')}
          />
        ))}
      </div>
    </div>
  )
}
