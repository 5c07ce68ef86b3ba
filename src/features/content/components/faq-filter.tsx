'use client'

import { type ReactNode, useRef, useState } from 'react'
import { folded, wordsOf } from '@/kernel/folded'
import { SearchField } from '@/ui/search-field'
import { useHydrated } from './use-hydrated'

type FaqFilterProps = {
  /** Where the form goes without script. */
  readonly searchPath: string
  readonly words: {
    readonly label: string
    readonly submit: string
    readonly help: string
    /** "3 questions left", by number. */
    readonly left: readonly string[]
  }
  /** Shown when no question is left. */
  readonly empty: ReactNode
  /** The whole list: categories marked `data-faq-category`, questions that are `details` within them. */
  readonly children: ReactNode
}

/** Leaves only the questions that mention every word one types; accents and capitals do not matter. */
export function FaqFilter({ searchPath, words, empty, children }: FaqFilterProps) {
  const list = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<number | null>(null)
  const hydrated = useHydrated()
  const narrow = (question: string) => {
    const terms = wordsOf(folded(question))
    const count = list.current ? leaveOnly(list.current, terms) : 0
    setLeft(terms.length > 0 ? count : null)
  }
  return (
    <>
      <form
        role="search"
        action={searchPath}
        onSubmit={(event) => event.preventDefault()}
        className="max-w-form print:hidden"
      >
        <input type="hidden" name="in" value="faq" />
        <SearchField
          id="faq-search"
          label={words.label}
          submitLabel={words.submit}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => narrow(event.currentTarget.value)}
        />
        <p role="status" className="mt-2 min-h-6 text-ink-muted text-sm">
          {left === null ? hydrated && words.help : words.left[left]}
        </p>
      </form>
      {left === 0 && empty}
      <div ref={list}>{children}</div>
    </>
  )
}

function leaveOnly(list: HTMLElement, terms: readonly string[]): number {
  let count = 0
  for (const category of list.querySelectorAll<HTMLElement>('[data-faq-category]')) {
    const entries = [...category.querySelectorAll('details')]
    for (const entry of entries) entry.hidden = !terms.every((term) => textOf(entry).includes(term))
    const left = entries.filter((entry) => !entry.hidden).length
    category.hidden = left === 0
    count += left
  }
  return count
}

const texts = new WeakMap<Element, string>()

/** What a question and its answer say, folded; buttons and links around them do not count. */
function textOf(entry: Element): string {
  const known = texts.get(entry)
  if (known !== undefined) return known
  const parts = [...entry.querySelectorAll('summary, [data-faq-answer]')]
  const text = folded(parts.map(({ textContent }) => textContent ?? '').join(' '))
  texts.set(entry, text)
  return text
}
