import { describe, expect, it } from 'vitest'
import { noteTyped, type Seen, setBack } from './kept-typing'

type Form = Parameters<typeof setBack>[0]

/** What is given back when the answer leaves the form like this, after it was so and so while it was waited for. */
function givenBack({
  meanwhile,
  answered,
}: {
  readonly meanwhile: readonly Form[]
  readonly answered: Form
}) {
  const seen: Seen = new Map()
  for (const form of meanwhile) noteTyped(form, seen)
  return setBack(answered, seen)
}

const written = { root: { text: 'Alles' } }

describe('what is typed while the rest is put aside', () => {
  it('is given back when the answer sets it back, for another field was typed in after it', () => {
    const meanwhile = [
      { title: { value: 'a' }, body: { value: undefined } },
      { title: { value: 'a' }, body: { value: written, isModified: true } },
      { title: { value: 'b', isModified: true }, body: { value: written } },
    ]
    const answered = { title: { value: 'b', isModified: true }, body: { value: null } }
    expect(givenBack({ meanwhile, answered })).toEqual([{ path: 'body', value: written }])
  })

  it('is given back as it was last, not as it was in between', () => {
    const meanwhile = ['', 'o', 'om'].map((value) => ({ name: { value } }))
    expect(givenBack({ meanwhile, answered: { name: { value: '' } } })).toEqual([
      { path: 'name', value: 'om' },
    ])
    expect(givenBack({ meanwhile, answered: { name: { value: 'o' } } })).toEqual([
      { path: 'name', value: 'om' },
    ])
  })

  it('stays gone when somebody takes it away again', () => {
    const meanwhile = [null, written, null].map((value) => ({ body: { value } }))
    expect(givenBack({ meanwhile, answered: { body: { value: null } } })).toEqual([])
  })

  it('is left as the answer has it when that is something new', () => {
    const answered = { slug: { value: 'made-by-the-server' } }
    expect(givenBack({ meanwhile: [{ slug: { value: '' } }], answered })).toEqual([])
  })

  it('is the same whatever object holds it', () => {
    const meanwhile = [null, written].map((value) => ({ body: { value } }))
    expect(givenBack({ meanwhile, answered: { body: { value: structuredClone(written) } } })).toEqual([])
  })

  it('is known by its row, wherever that is moved to', () => {
    const rows = (
      order: readonly ['x', 'y'] | readonly ['y', 'x'],
      text: Readonly<Record<string, string>>,
    ): Form => ({
      blocks: { value: 2, rows: [{}, {}] },
      'blocks.0.id': { value: order[0] },
      'blocks.0.text': { value: text[order[0]] },
      'blocks.1.id': { value: order[1] },
      'blocks.1.text': { value: text[order[1]] },
    })
    const old = { x: 'een', y: 'twee' }
    const moved = [rows(['x', 'y'], old), rows(['y', 'x'], old)]
    expect(givenBack({ meanwhile: moved, answered: rows(['y', 'x'], old) })).toEqual([])
    const meanwhile = [...moved, rows(['y', 'x'], { ...old, x: 'één' })]
    expect(givenBack({ meanwhile, answered: rows(['y', 'x'], old) })).toEqual([
      { path: 'blocks.1.text', value: 'één' },
    ])
  })
})
