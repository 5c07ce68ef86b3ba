import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { listenToPoolErrors } from './listen-to-pool-errors'

/** Payload in this process: one for all, whoever asks first waits for it to start. */
export async function getPortal(): Promise<Payload> {
  const payload = await getPayload({ config })
  listenToPoolErrors(payload)
  return payload
}
