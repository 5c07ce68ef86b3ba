import { isLocale } from '@/kernel/locale'
import { defineElement } from '@/ui/elements/define-element'
import { whenElsewhere } from '../domain/event-time'

/** Adds the event on the reader's own clock, where that differs; the page is complete without it. */
class ReaderTime extends HTMLElement {
  connectedCallback(): void {
    const { start = '', end = '', zone = '', locale, sentence = '' } = this.dataset
    if (!isLocale(locale)) return
    const readersZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    const when = whenElsewhere({ startsAt: start, endsAt: end, timeZone: zone }, readersZone, locale)
    if (when) this.textContent = sentence.replace('{date}', when.date).replace('{time}', when.time)
  }
}

export const defineReaderTime = (): void => defineElement('reader-time', ReaderTime)
