import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'

let portal: Payload | undefined

/**
 * Gives this test file a portal on the database it has to itself (tests/setup/own-database.ts).
 * Call it at the top of the file; ask `portal()` inside tests.
 */
export function onOwnPortal(): { readonly portal: () => Payload } {
  beforeAll(async () => {
    // Imported here, for the environment is read once, on import.
    const { getPortal } = await import('@/platform/database/get-portal')
    portal = await getPortal()
  })
  afterAll(() => portal?.destroy())
  return {
    portal: () => {
      if (!portal) throw new Error('The portal is there only inside tests.')
      return portal
    },
  }
}
