'use client'

import { useState } from 'react'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { useHydrated } from './use-hydrated'

type ClickToLoadVideoProps = {
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
export function ClickToLoadVideo({ videoId, title, words }: ClickToLoadVideoProps) {
  const [playing, setPlaying] = useState(false)
  const hydrated = useHydrated()
  if (playing) {
    return (
      <iframe
        src={`https://www.youtube-nocookie.com/embed/${videoId}?autoplay=1`}
        title={words.frame}
        allow="autoplay; encrypted-media; picture-in-picture"
        allowFullScreen
        className="aspect-video w-full rounded-md"
      />
    )
  }
  return (
    <div className="grid content-center justify-items-start gap-4 rounded-md bg-surface-sunken p-6 sm:aspect-video sm:p-10">
      <p className="font-display text-xl leading-snug">{title}</p>
      <p className="max-w-[32em] text-ink-muted text-sm">{words.notice}</p>
      {hydrated ? (
        <Button variant="brand" onClick={() => setPlaying(true)}>
          {words.play}
        </Button>
      ) : (
        <ButtonLink href={`https://www.youtube.com/watch?v=${videoId}`} rel="noopener" variant="brand">
          {words.open}
          <Icon name="external" />
        </ButtonLink>
      )}
    </div>
  )
}
