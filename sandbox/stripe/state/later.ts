import type { Due, Happening } from './rows'
import { now, type World } from './world'

/** Lets something happen by itself after some seconds; what is due at once happens after what is going on now. */
export function later(
  world: World,
  { after, what, subject }: { readonly after: number; readonly what: Happening; readonly subject: string },
): void {
  world.store.put('due', { id: `${what}:${subject}`, at: now(world) + after, what, subject })
}

export function neverMind(world: World, { what, subject }: Pick<Due, 'what' | 'subject'>): void {
  world.store.remove('due', `${what}:${subject}`)
}

/** The first thing that is going to happen, if anything is. */
export function firstDue(world: World): Due | undefined {
  return world.store.all('due').reduce<Due | undefined>((first, due) => {
    return first && first.at <= due.at ? first : due
  }, undefined)
}
