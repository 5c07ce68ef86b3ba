import { defineElement } from '@/ui/elements/define-element'

const MINUTE_MS = 60_000

/**
 * Says how long seats are still kept, minute by minute and without haste; the moment itself stands beside it, so that a
 * page without script says enough. It speaks up once: when the time is over.
 */
class HoldClock extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.say()
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer)
  }

  private say(): void {
    const { until = '', left = '', last = '', over = '' } = this.dataset
    const leftMs = Date.parse(until) - Date.now()
    if (Number.isNaN(leftMs)) return
    if (leftMs <= 0) {
      this.setAttribute('role', 'status')
      this.textContent = over
      return
    }
    const minutes = Math.floor(leftMs / MINUTE_MS)
    this.textContent = minutes < 1 ? last : left.replace('{minutes}', String(minutes))
    this.timer = setTimeout(() => this.say(), (leftMs % MINUTE_MS) + 50)
  }
}

export const defineHoldClock = (): void => defineElement('hold-clock', HoldClock)
