import { defineElement } from '@/ui/elements/define-element'

type Viewer = { readonly firstName: string }

/**
 * Turns the link in it into the one to the own rooms when somebody is signed in: `data-source` says who, and is asked
 * only where the cookie `data-hint` stands. `[data-viewer-text]`, or the link itself, shows the name, which `data-label`
 * is read aloud before; `[data-visitor-only]` goes.
 */
class ViewerDoor extends HTMLElement {
  connectedCallback(): void {
    const { hint = '' } = this.dataset
    if (document.cookie.split('; ').some((cookie) => cookie.startsWith(`${hint}=`))) void this.look(hint)
  }

  private async look(hint: string): Promise<void> {
    const viewer = await whoIsSignedIn(this.dataset['source'] ?? '')
    if (viewer) this.open(viewer)
    else if (viewer === null) document.cookie = `${hint}=; path=/; max-age=0; samesite=lax`
  }

  private open({ firstName }: Viewer): void {
    const link = this.querySelector('a')
    if (!link) return
    link.href = this.dataset['href'] ?? ''
    const aloud = document.createElement('span')
    aloud.className = 'sr-only'
    aloud.textContent = `${this.dataset['label'] ?? ''} `
    const text = link.querySelector('[data-viewer-text]') ?? link
    text.replaceChildren(aloud, firstName)
    for (const rest of link.querySelectorAll<HTMLElement>('[data-visitor-only]')) rest.hidden = true
  }
}

/** Asked once a page, however many doors there are; undefined when there is no answer. */
let answer: Promise<Viewer | null | undefined> | undefined
const whoIsSignedIn = (source: string) => (answer ??= ask(source))

async function ask(source: string): Promise<Viewer | null | undefined> {
  try {
    const { viewer } = await (await fetch(source)).json()
    return viewer
  } catch {
    return undefined
  }
}

export const defineViewerDoor = (): void => defineElement('viewer-door', ViewerDoor)
