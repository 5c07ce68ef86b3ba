import { folded, wordsOf } from '@/kernel/folded'
import { defineElement } from './define-element'

/**
 * Narrows the list it stands around down as one types in its search box; accents and capitals do not matter.
 *
 * Groups are `[data-filter-group]`, their items `[data-filter-item]`; `[data-filter-text]` is what is searched, in an
 * item or, for all items of a group, beside them. `[data-filter-empty]` is shown when nothing is left, and
 * `[data-filter-aside]` stands only while nothing is asked. `data-help`, `data-none`, `data-one` and `data-other` (with
 * `{count}`) are what its status says. Without script the form asks the server.
 */
class LiveFilter extends HTMLElement {
  connectedCallback(): void {
    this.say(this.dataset['help'] ?? '')
    const box = this.querySelector<HTMLInputElement>('input[type=search]')
    if (!box) return
    box.addEventListener('input', () => this.narrow(box.value))
    if (box.value) this.narrow(box.value) // what was typed before script came, or before one went back
  }

  private narrow(question: string): void {
    const terms = wordsOf(folded(question))
    const left = this.leaveOnly(terms)
    const isAsked = terms.length > 0
    for (const aside of this.all('[data-filter-aside]')) aside.hidden = isAsked
    for (const empty of this.all('[data-filter-empty]')) empty.hidden = left > 0
    this.say(isAsked ? this.wordsFor(left) : (this.dataset['help'] ?? ''))
  }

  private leaveOnly(terms: readonly string[]): number {
    let left = 0
    for (const group of this.all('[data-filter-group]')) {
      const items = [...group.querySelectorAll<HTMLElement>('[data-filter-item]')]
      for (const item of items) item.hidden = !terms.every((term) => textOf(item, group).includes(term))
      const shown = items.filter((item) => !item.hidden).length
      group.hidden = shown === 0
      left += shown
    }
    return left
  }

  private wordsFor(left: number): string {
    const { none = '', one = '', other = '' } = this.dataset
    if (left === 0) return none
    return left === 1 ? one : other.replace('{count}', String(left))
  }

  private say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = words
  }

  private all(selector: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>(selector)
  }
}

const texts = new WeakMap<Element, string>()

function textOf(item: HTMLElement, group: HTMLElement): string {
  const known = texts.get(item)
  if (known !== undefined) return known
  const parts = [...group.querySelectorAll('[data-filter-text]')].filter(
    (part) => item.contains(part) || !part.closest('[data-filter-item]'),
  )
  const text = folded(parts.map(({ textContent }) => textContent ?? '').join(' '))
  texts.set(item, text)
  return text
}

export const defineLiveFilter = (): void => defineElement('live-filter', LiveFilter)
