import type { Registration } from '@/features/events/queries/find-registration'

/** Not confirmed yet: held, at the payment page, or run out before it was either. */
export const isUnderWay = ({ state }: Pick<Registration, 'state'>): boolean =>
  state === 'held' || state === 'paying' || state === 'expired'
