import { defineElement } from './define-element'

/**
 * Plays the video in place when its link is followed; nothing is asked of the video's host before. `data-source` is the
 * frame's address, `data-title` its title, `data-play` what the link says when it plays here rather than leads away.
 */
class VideoOnClick extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    if (!link) return
    link.querySelector('svg')?.remove()
    link.replaceChildren(this.dataset['play'] ?? '')
    link.role = 'button'
    link.addEventListener('click', (event) => {
      event.preventDefault()
      this.play()
    })
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      this.play()
    })
  }

  private play(): void {
    const frame = document.createElement('iframe')
    frame.src = this.dataset['source'] ?? ''
    frame.title = this.dataset['title'] ?? ''
    frame.allow = 'autoplay; encrypted-media; picture-in-picture'
    frame.allowFullscreen = true
    frame.className = 'aspect-video w-full rounded-md'
    this.replaceChildren(frame)
    frame.focus()
  }
}

export const defineVideoOnClick = (): void => defineElement('video-on-click', VideoOnClick)
