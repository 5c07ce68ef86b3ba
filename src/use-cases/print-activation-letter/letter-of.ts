import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'
import type { MailWords } from '@/platform/mail/mail-words'
import { canPrint } from '@/platform/pdf/fonts'
import type { ActivationLetterProps } from '@/features/alumni/documents/activation-letter'
import { envelopeLines } from '@/features/alumni/domain/envelope'
import { fullName, nameOnEnvelope } from '@/features/alumni/domain/name-in-letter'
import type { Addressee } from './find-addressee'

type Writing = {
  readonly person: Addressee
  readonly t: MailWords
  /** The Office's address, telephone and e-mail. */
  readonly office: readonly string[]
  /** As it is shown. */
  readonly code: string
  readonly now: Date
  /** The last day on which the code works. */
  readonly lastDay: Date
}

/** The words of a letter with a code, in the language of whom it is for. */
export async function letterOf({
  person,
  t,
  office,
  code,
  now,
  lastDay,
}: Writing): Promise<ActivationLetterProps> {
  const language = person.language
  const name = fullName(person)
  const printable = await canPrint(name)
  return {
    language,
    sender: [t('office'), ...office],
    recipient: [nameOnEnvelope(person, { canPrint: printable }), ...envelopeLines(person)],
    dated: t('onDate', { date: dayInWords(now, language) }),
    subject: t('subject'),
    greeting: t('greeting', { name: printable ? name : (person.latinName ?? name) }),
    intro: t('intro'),
    number: { label: t('numberLabel'), value: person.number.toUpperCase() },
    code: { label: t('codeLabel'), value: code },
    steps: {
      title: t('steps'),
      items: [t('step1', { address: typedAddress(language) }), t('step2'), t('step3')],
    },
    notes: [t('until', { date: dayInWords(lastDay, language) }), t('secret'), t('help')],
    closing: [t('closing'), t('sender')],
  }
}

/** As one types it: without the scheme. */
const typedAddress = (locale: Locale): string =>
  `${new URL(env().APP_URL).host}/${locale}${pathnames['/activate/letter'][locale]}`
