'use client'

import { type FormEvent, useState } from 'react'
import { folded, wordsOf } from '@/kernel/folded'
import { SearchField } from '@/ui/search-field'

type ChapterFilterProps = {
  /** The element whose groups (`data-group`) and their items are narrowed down. */
  readonly listId: string
  /** Where the question goes without script, or on Enter. */
  readonly searchPath: string
  readonly words: {
    readonly label: string
    readonly submit: string
    readonly none: string
    readonly one: string
    /** Holds `{count}`. */
    readonly other: string
  }
}

/** Narrows the list of chapters down as one types. The list is the server's: its items are only hidden and shown. */
export function ChapterFilter({ listId, searchPath, words }: ChapterFilterProps) {
  const [status, setStatus] = useState('')
  const narrow = (event: FormEvent<HTMLInputElement>) => {
    const terms = wordsOf(folded(event.currentTarget.value))
    const left = leaveOnly(document.getElementById(listId), terms)
    setStatus(terms.length === 0 ? '' : statusFor(left, words))
  }
  return (
    <form role="search" action={searchPath} className="grid max-w-form gap-2 print:hidden">
      <input type="hidden" name="in" value="chapters" />
      <SearchField
        id="chapter-search"
        label={words.label}
        submitLabel={words.submit}
        maxLength={100}
        autoComplete="off"
        onInput={narrow}
      />
      <p role="status" className="min-h-6 text-ink-muted text-sm">
        {status}
      </p>
    </form>
  )
}

function statusFor(left: number, { none, one, other }: ChapterFilterProps['words']): string {
  if (left === 0) return none
  return left === 1 ? one : other.replace('{count}', String(left))
}

/** Hides items that lack a term, groups left empty and, while anything is asked, maps; returns how many items are left. */
function leaveOnly(list: HTMLElement | null, terms: readonly string[]): number {
  let count = 0
  for (const group of list?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
    const kind = group.querySelector('h2')?.textContent ?? ''
    const items = [...group.querySelectorAll('li')]
    for (const item of items) {
      const text = folded(`${kind} ${item.textContent}`)
      item.hidden = !terms.every((term) => text.includes(term))
    }
    const left = items.filter((item) => !item.hidden).length
    group.hidden = left === 0
    for (const map of group.querySelectorAll<HTMLElement>('[data-map]')) map.hidden = terms.length > 0
    count += left
  }
  return count
}
