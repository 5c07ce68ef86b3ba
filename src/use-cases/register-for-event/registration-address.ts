import { accessToken } from '@/features/events/commands/access-token'
import { guestRegistrationPath, ownRegistrationPath } from '@/features/events/domain/registration-paths'
import type { Registration } from '@/features/events/queries/find-registration'
import type { Locale } from '@/kernel/locale'

type Who = Pick<Registration, 'code' | 'alumnusId'>

/** Where a registration is seen and changed: in the own rooms, or for a guest by the link that only a mail holds. */
export const registrationAddress = (locale: Locale, { code, alumnusId }: Who): string =>
  alumnusId === null
    ? guestRegistrationPath(locale, accessToken('registration', code))
    : ownRegistrationPath(locale, code)
