import { readEmailAddress } from '@/kernel/email-address'
import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { ok, type Result, refusedAbout } from '@/kernel/result'
import { tidyLine } from '@/kernel/tidy-line'

export type Guest = { readonly name: string; readonly email: string }

const LONGEST_NAME = 120

/** Who registers without an account, as typed; what is wrong stands by its field. */
export function readGuest(typed: Guest): Result<Guest, 'guest-incomplete'> {
  const name = tidyLine(typed.name)
  const email = readEmailAddress(typed.email)
  const nameFault = faultOf(name)
  const faults: Record<string, string> = {}
  if (nameFault) faults['name'] = nameFault
  if (email === null) faults['email'] = typed.email.trim() === '' ? 'email-missing' : 'not-an-email'
  if (email === null || nameFault) return refusedAbout('guest-incomplete', faults)
  return ok({ name, email })
}

function faultOf(name: string): string | null {
  if (name === '') return 'own-name-missing'
  if (name.length > LONGEST_NAME) return 'name-too-long'
  return holdsNationalRegisterNumber(name) ? 'name-holds-national-number' : null
}
