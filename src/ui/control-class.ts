/** The look shared by text inputs, selects and text areas. */
export const CONTROL_CLASS =
  'min-h-12 w-full rounded-md border border-line-control bg-surface-raised px-3.5 py-2 text-ink placeholder:text-ink-muted hover:border-ink disabled:cursor-not-allowed disabled:bg-surface-sunken disabled:text-ink-muted aria-invalid:border-2 aria-invalid:border-danger'
