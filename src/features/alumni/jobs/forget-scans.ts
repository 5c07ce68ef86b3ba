import type { Task } from 'graphile-worker'
import { forgetScans } from '../commands/forget-scans'

export const forgetScansTask: Task = async () => {
  await forgetScans({ now: new Date() })
}
