import type { World } from './world'
import type { Happening } from './rows'
import { firstDue } from './later'
import { now } from './world'

type Scheduling = {
  /** What each happening does, at once. */
  readonly happen: Readonly<Record<Exclude<Happening, 'deliver'>, (subject: string) => void>>
  /** The one that takes time. */
  readonly deliver: (subject: string) => Promise<void>
}

export type Scheduler = {
  /** Lets everything happen that is due by now, and sets an alarm for the next. */
  readonly settle: () => void
  /** Puts the clock forward; on the way everything happens at its own time. */
  readonly advance: (seconds: number) => Promise<void>
  /** Waits until nothing is under way. */
  readonly idle: () => Promise<void>
  readonly stop: () => Promise<void>
}

const AT_THE_SAME_TIME = 16
const LONGEST_ALARM_MS = 60_000

/** Makes the future come: by itself, or when the clock is put forward. */
export function createScheduler(world: World, { happen, deliver }: Scheduling): Scheduler {
  const underway = new Set<Promise<void>>()
  const waiting: string[] = []
  let alarm: NodeJS.Timeout | undefined
  let stopped = false

  const startDeliveries = () => {
    while (waiting.length > 0 && underway.size < AT_THE_SAME_TIME && !stopped) {
      const subject = waiting.shift()
      if (subject === undefined) return
      const delivery: Promise<void> = deliver(subject).finally(() => {
        underway.delete(delivery)
        startDeliveries()
        settle()
      })
      underway.add(delivery)
    }
  }
  const settle = () => {
    if (stopped) return
    for (let due = firstDue(world); due && due.at <= now(world); due = firstDue(world)) {
      world.store.remove('due', due.id)
      if (due.what === 'deliver') waiting.push(due.subject)
      else happen[due.what](due.subject)
    }
    // After the answer to whoever caused it: an event that overtakes it is the exception at Stripe, too.
    setImmediate(startDeliveries)
    setAlarm()
  }
  const setAlarm = () => {
    clearTimeout(alarm)
    const next = firstDue(world)
    if (!next) return
    const wait = Math.max(0, next.at * 1000 - world.nowMs())
    alarm = setTimeout(settle, Math.min(wait, LONGEST_ALARM_MS)).unref()
  }
  const idle = async () => {
    do {
      await new Promise((resolve) => setImmediate(resolve))
      await Promise.all(underway)
    } while (underway.size > 0 || waiting.length > 0)
  }
  const advance = async (seconds: number) => {
    settle()
    await idle()
    const target = now(world) + seconds
    for (let due = firstDue(world); due && due.at <= target; due = firstDue(world)) {
      putForward(world, due.at)
      settle()
      await idle()
    }
    putForward(world, target)
  }
  return {
    settle,
    advance,
    idle,
    stop: async () => {
      stopped = true
      clearTimeout(alarm)
      waiting.length = 0
      await Promise.all(underway)
    },
  }
}

function putForward(world: World, target: number): void {
  const missing = target - now(world)
  if (missing > 0) world.change({ clockOffset: world.settings().clockOffset + missing })
}
