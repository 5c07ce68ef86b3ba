import type { Say } from './progress'

/** Works at the same time in one step, which shows what each said last. */
export async function together(say: Say, works: readonly ((say: Say) => Promise<unknown>)[]): Promise<void> {
  const said = works.map(() => '')
  await Promise.all(
    works.map((work, place) =>
      work((text) => {
        said[place] = text
        say(said.filter(Boolean).join('; '))
      }),
    ),
  )
}
