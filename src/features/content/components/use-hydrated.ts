import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the page as it is sent, true once script runs: for buttons that do nothing without it. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
