import { describe, expect, it } from 'vitest'
import { createTagTimes } from './tag-times.mjs'

describe('what is known about when tags were touched', () => {
  it('outdates what was made before the touch of one of its tags', () => {
    const times = createTagTimes({ capacity: 10 })
    times.touch('events', 100)
    expect(times.touchedAny(['site', 'events'], { since: 99 })).toBe(true)
    expect(times.touchedAny(['site', 'events'], { since: 101 })).toBe(false)
    expect(times.touchedAny(['site'], { since: 99 })).toBe(false)
  })

  it('counts a touch in the same instant as one that came later', () => {
    const times = createTagTimes({ capacity: 10 })
    times.touch('events', 100)
    expect(times.touchedAny(['events'], { since: 100 })).toBe(true)
  })

  it('goes by the last touch', () => {
    const times = createTagTimes({ capacity: 10 })
    times.touch('events', 100)
    times.touch('events', 200)
    expect(times.touchedAny(['events'], { since: 150 })).toBe(true)
  })

  it('never holds more tags than its capacity', () => {
    const times = createTagTimes({ capacity: 3 })
    for (let time = 1; time <= 1000; time += 1) times.touch(`event:${time}`, time)
    expect(times.size).toBe(3)
  })

  it('outdates all that is older than a touch it had to forget, and nothing that is younger', () => {
    const times = createTagTimes({ capacity: 2 })
    times.touch('first', 100)
    times.touch('second', 200)
    times.touch('third', 300)
    expect(times.touchedAny(['first'], { since: 50 })).toBe(true)
    expect(times.touchedAny(['never touched'], { since: 100 })).toBe(true)
    expect(times.touchedAny(['never touched'], { since: 101 })).toBe(false)
  })

  it('forgets the tag that was touched longest ago, however early it was first seen', () => {
    const times = createTagTimes({ capacity: 2 })
    times.touch('first', 100)
    times.touch('second', 200)
    times.touch('first', 300)
    times.touch('third', 400)
    expect(times.touchedAny(['first'], { since: 250 })).toBe(true)
    expect(times.touchedAny(['second'], { since: 250 })).toBe(false)
  })

  it('outdates everything when it starts over', () => {
    const times = createTagTimes({ capacity: 2 })
    times.forgetUntil(100)
    expect(times.touchedAny([], { since: 100 })).toBe(true)
    expect(times.touchedAny([], { since: 101 })).toBe(false)
  })
})
