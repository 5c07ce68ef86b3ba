import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'

type VideoLinkProps = {
  readonly videoId: string
  readonly title: string
  readonly words: {
    readonly play: string
    readonly open: string
    readonly notice: string
    readonly frame: string
  }
}

/** A video that asks nothing of YouTube before one chooses to play it; without script a link to it. */
export function VideoLink({ videoId, title, words }: VideoLinkProps) {
  return (
    <video-on-click
      className="block"
      data-source={`https://www.youtube-nocookie.com/embed/${videoId}?autoplay=1`}
      data-title={words.frame}
      data-play={words.play}
    >
      <div className="grid content-center justify-items-start gap-4 rounded-md bg-surface-sunken p-6 sm:aspect-video sm:p-10">
        <p className="font-display text-xl leading-snug">{title}</p>
        <p className="max-w-[32em] text-ink-muted text-sm">{words.notice}</p>
        <ButtonLink href={`https://www.youtube.com/watch?v=${videoId}`} rel="noopener" variant="brand">
          {words.open}
          <Icon name="external" />
        </ButtonLink>
      </div>
    </video-on-click>
  )
}
