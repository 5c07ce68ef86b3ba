import { hash, verify } from '@node-rs/argon2'
import { gate } from './hashing-gate'

/** OWASP's parameters for argon2id (the library's own choice of algorithm): 19 MiB, two passes, one lane; 10 to 20 ms. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** More than two at once fill the thread pool that files are read with, and gain nothing on two cores. */
const throughTheGate = gate({ atOnce: 2, waiting: 50 })

/** The hash of nobody's password: checking against it costs what checking a real one does. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$YWx1bW5pbmV0LW5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

export const hashPassword = (password: string): Promise<string> =>
  throughTheGate(() => hash(normal(password), ARGON2))

/** Whether this is the password; without a hash it takes as long and says no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const fits = await throughTheGate(() => verify(passwordHash ?? NOBODYS_HASH, normal(password)))
  return passwordHash !== null && fits
}

/** The same letters typed on another keyboard are the same password. */
const normal = (password: string): string => password.normalize('NFC')
