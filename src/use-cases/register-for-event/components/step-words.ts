import { getTranslations } from 'next-intl/server'
import { REGISTRATION_REFUSALS } from '@/features/events/domain/registration-refusals'
import type { Locale } from '@/kernel/locale'
import type { StepWords } from './step-form'

/** Every sentence that a form on the way to a ticket may have to say. */
export async function stepWords(locale: Locale): Promise<StepWords> {
  const [t, own] = await Promise.all([
    getTranslations({ locale, namespace: 'registrations' }),
    getTranslations({ locale, namespace: 'booking' }),
  ])
  const refusals = REGISTRATION_REFUSALS.map((code) => [code, t(`refusals.${code}`)])
  const faults = FAULTS.map((code) => [code, t(`faults.${code}`)])
  const others = OTHERS.map((code) => [code, own.raw(`refusals.${code}`)]) // may hold {value}
  return {
    title: own('form.error'),
    failed: own.raw('form.failed') as string, // holds {incident}
    sentences: Object.fromEntries([...refusals, ...faults, ...others]) as Record<string, string>,
  }
}

const FAULTS = [
  'answer-missing',
  'answer-too-long',
  'answer-unknown',
  'answer-holds-national-number',
  'name-missing',
  'name-too-long',
  'name-holds-national-number',
] as const

/** Beside those of the events themselves: a guest's own, those of the money, and what this path says in its own way. */
const OTHERS = [
  'own-name-missing',
  'email-missing',
  'not-an-email',
  'guest-incomplete',
  'too-many-holds',
  'price-changed',
  'sign-in-required',
  'payment-processing',
  'payment-not-possible',
  'amount-too-small',
  'required',
  'refund-changed',
] as const
