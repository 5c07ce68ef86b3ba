import { getTranslations } from 'next-intl/server'
import { countriesIn } from '@/kernel/country-code'
import type { Locale } from '@/kernel/locale'
import type { Details, DetailSection } from '../domain/own-details'
import { DETAIL_SECTIONS } from '../domain/own-details'
import type { OwnRefusal } from '../domain/own-refusals'
import type { FieldWidth, OwnField } from './own-form-field'

type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

export const TOWNS_LIST = 'towns'

/** The fields of a section, with what is known already filled in. */
export async function detailsFields(
  section: DetailSection,
  { locale, shown }: { readonly locale: Locale; readonly shown: Details },
): Promise<readonly OwnField[]> {
  const t: Words = await getTranslations({ locale, namespace: `alumni.details.${section}` })
  return FIELDS[section]({ t, locale, shown }).map((field) => ({ initially: shown[field.name], ...field }))
}

/** What the form of a section can be refused with. */
export const DETAIL_REFUSALS: Record<DetailSection, readonly OwnRefusal[]> = {
  name: ['too-long', 'holds-national-number', 'changed-meanwhile', 'sign-in-required'],
  phones: ['too-long', 'not-a-phone', 'changed-meanwhile', 'sign-in-required'],
  address: [
    'required',
    'too-long',
    'not-a-country',
    'not-a-belgian-postcode',
    'not-a-dutch-postcode',
    'unknown-postcode',
    'town-not-of-postcode',
    'holds-national-number',
    'changed-meanwhile',
    'sign-in-required',
  ],
  work: ['too-long', 'holds-national-number', 'changed-meanwhile', 'sign-in-required'],
}

type Build = (given: {
  readonly t: Words
  readonly locale: Locale
  readonly shown: Details
}) => readonly OwnField[]

const FIELDS: Record<DetailSection, Build> = {
  name: ({ t }) => [
    {
      kind: 'text',
      name: 'preferredName',
      label: t('preferredName'),
      help: t('preferredNameHelp'),
      autoComplete: 'nickname',
    },
    {
      kind: 'select',
      name: 'language',
      label: t('language'),
      help: t('languageHelp'),
      options: [
        { value: 'nl', label: 'Nederlands' },
        { value: 'en', label: 'English' },
      ],
    },
  ],
  phones: ({ t, shown }) =>
    DETAIL_SECTIONS.phones
      .slice(0, Math.max(2, DETAIL_SECTIONS.phones.filter((name) => shown[name]).length + 1))
      .map((name, index) => ({
        kind: 'tel',
        name,
        label: t('phone', { number: index + 1 }),
        ...(index === 0 ? { help: t('phoneHelp'), autoComplete: 'tel' } : {}),
      })),
  address: ({ t, locale, shown }) => [
    text(t, 'street', 'wide', 'address-line1'),
    text(t, 'houseNumber', 'small'),
    { ...text(t, 'box', 'small'), mark: t('optional') },
    { ...text(t, 'postalCode', 'small', 'postal-code') },
    { ...text(t, 'town', 'small', 'address-level2'), list: TOWNS_LIST },
    {
      kind: 'select',
      name: 'country',
      label: t('country'),
      autoComplete: 'country',
      initially: shown.country || 'BE',
      options: countriesFor(locale),
    },
  ],
  work: ({ t }) => [
    text(t, 'employer', 'half', 'organization'),
    text(t, 'jobTitle', 'half', 'organization-title'),
    text(t, 'sector', 'half'),
    text(t, 'workTown', 'half'),
  ],
}

const text = (t: Words, name: string, width: FieldWidth, autoComplete?: string): OwnField => ({
  kind: 'text',
  name,
  label: t(name),
  width,
  ...(autoComplete ? { autoComplete } : {}),
})

/** Where most alumni live stands first. */
const NEAR: readonly string[] = ['BE', 'NL', 'FR', 'DE', 'LU', 'GB']

function countriesFor(locale: Locale) {
  const all = countriesIn(locale).map(({ code, name }) => ({ value: code, label: name }))
  const near = NEAR.flatMap((code) => all.filter(({ value }) => value === code))
  return [...near, ...all.filter(({ value }) => !NEAR.includes(value))]
}
