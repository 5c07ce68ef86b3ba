import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Own = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  readonly [data: `data-${string}`]: string | undefined
}

/** The portal's own tags. Each is complete without script; what its element adds is said in src/ui/elements. */
declare module 'react' {
  namespace JSX {
    // An interface, for it adds to React's own.
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
    interface IntrinsicElements {
      'copy-link': Own
      'hold-clock': Own
      'live-filter': Own
      'live-form': Own
      'reader-time': Own
      'video-on-click': Own
      'viewer-door': Own
    }
  }
}
