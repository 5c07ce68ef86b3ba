import { defineElement } from './define-element'

/**
 * Sends the form in it without leaving the page, and shows what the server's answer holds in its place. It needs an id:
 * the answer is a whole page, in which the element of that id is looked for. When anything goes wrong the form is sent
 * in the ordinary way, as it is without script.
 */
class LiveForm extends HTMLElement {
  private isSending = false

  connectedCallback(): void {
    this.addEventListener('submit', (event) => void this.send(event))
  }

  private async send(event: SubmitEvent): Promise<void> {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    if (this.isSending) return
    this.isSending = true
    const form = event.target
    try {
      const answer = await fetch(location.href, { method: 'POST', body: new FormData(form, event.submitter) })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const successor = page.getElementById(this.id)
      if (!answer.ok || !successor) throw new Error(`No answer to show: ${answer.status}`)
      this.replaceChildren(...successor.childNodes)
      announce(this)
    } catch {
      HTMLFormElement.prototype.submit.call(withValueOf(event.submitter, form))
    } finally {
      this.isSending = false
    }
  }
}

/** A status is read out when it is put into a page that stands, not when it comes along with it. */
function announce(element: HTMLElement): void {
  const status = element.querySelector<HTMLElement>('[role=status], [role=alert]')
  status?.setAttribute('tabindex', '-1')
  status?.focus()
}

/** `submit()` leaves out which button was pressed. */
function withValueOf(submitter: HTMLElement | null, form: HTMLFormElement): HTMLFormElement {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: submitter.name, value: submitter.value })
    form.append(field)
  }
  return form
}

export const defineLiveForm = (): void => defineElement('live-form', LiveForm)
