import type { Task } from 'graphile-worker'
import { forgetWhatHasPassed } from '../commands/forget-what-has-passed'

export const forgetWhatHasPassedTask: Task = () => forgetWhatHasPassed({ now: new Date() })
