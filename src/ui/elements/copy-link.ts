import { defineElement } from './define-element'

const SAY_DONE_MS = 4_000

/**
 * Puts `data-path`, with the portal's own origin before it, on the clipboard when its button is pressed, and says
 * `data-done` for a while. The button is hidden without script: then the address bar does the same.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => void this.copy())
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(new URL(this.dataset['path'] ?? '', location.origin).href)
    const words = this.querySelector('[aria-live]')
    const label = words?.textContent ?? ''
    if (!words || label === this.dataset['done']) return
    const show = (sentence: string) => {
      words.textContent = sentence
      for (const icon of this.querySelectorAll('[data-icon]')) icon.toggleAttribute('hidden')
    }
    show(this.dataset['done'] ?? '')
    setTimeout(() => show(label), SAY_DONE_MS)
  }
}

export const defineCopyLink = (): void => defineElement('copy-link', CopyLink)
