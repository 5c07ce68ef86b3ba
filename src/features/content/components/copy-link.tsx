import { Icon } from '@/ui/icon'

type CopyLinkProps = {
  /** The path to copy; the portal's own origin is put before it. */
  readonly path: string
  readonly label: string
  readonly done: string
}

/** Puts the address of one thing on the clipboard. */
export function CopyLink({ path, label, done }: CopyLinkProps) {
  return (
    <copy-link data-path={path} data-done={done}>
      <button
        type="button"
        hidden
        className="inline-flex min-h-11 items-center gap-2 text-brand underline hover:text-brand-strong print:hidden"
      >
        <span data-icon>
          <Icon name="copy" />
        </span>
        <span data-icon hidden>
          <Icon name="check" />
        </span>
        <span aria-live="polite">{label}</span>
      </button>
    </copy-link>
  )
}
