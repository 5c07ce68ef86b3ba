import type { CollectionConfig } from 'payload'
import {
  onlyFor,
  officeOrOwnChapter,
  fieldOnlyFor,
  publishedOrOwnChapter,
} from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { DRAFT_BUTTONS, DRAFTED } from '@/platform/payload/drafts'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { publishAtField, queuePublication } from '@/platform/payload/fields/publish-at'
import { slugField } from '@/platform/payload/fields/slug'
import { translationsField } from '@/platform/payload/fields/translations'
import { label } from '@/platform/payload/label'
import { previewLink } from '@/platform/payload/preview-link'
import { CHAPTER_KINDS, REGIONS } from '../domain/chapter-kinds'
import { KIND_NAMES, REGION_NAMES } from '../domain/chapter-names'

const refresh = refreshTags(['chapters'])
/** What a chapter is and covers decides who may join it: that is the Office's to say, not the officer's. */
const officeDecides = { create: fieldOnlyFor('office'), update: fieldOnlyFor('office') }

/** A chapter of the association, and its page. */
export const Chapters: CollectionConfig = {
  slug: 'chapters',
  labels: { singular: label('Kring', 'Chapter'), plural: label('Kringen', 'Chapters') },
  admin: {
    group: label('Vereniging', 'Association'),
    useAsTitle: 'name',
    preview: previewLink('chapters'),
    defaultColumns: ['name', 'kind', 'town', 'translations', '_status'],
    components: { edit: DRAFT_BUTTONS },
  },
  versions: DRAFTED,
  access: {
    create: onlyFor('office'),
    read: publishedOrOwnChapter('id'),
    readVersions: officeOrOwnChapter('parent'),
    update: officeOrOwnChapter('id'),
    delete: onlyFor('office'),
  },
  hooks: {
    afterChange: [refresh.afterChange, queuePublication('chapters')],
    afterDelete: [refresh.afterDelete],
  },
  fields: [
    localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    localizedLine('shortName', { nl: 'Korte naam', en: 'Short name' }),
    translationsField('name'),
    slugField({ from: 'name' }),
    publishAtField,
    {
      name: 'kind',
      type: 'select',
      label: label('Soort', 'Kind'),
      required: true,
      index: true,
      access: officeDecides,
      options: CHAPTER_KINDS.map((value) => ({ value, label: KIND_NAMES[value] })),
    },
    localizedParagraph('summary', { nl: 'In één zin', en: 'In one sentence' }, { maxLength: 240 }),
    { name: 'body', type: 'richText', label: label('Over de kring', 'About the chapter'), localized: true },
    { name: 'image', type: 'upload', relationTo: 'media', label: label('Foto', 'Picture') },
    {
      name: 'faculties',
      type: 'relationship',
      relationTo: 'faculties',
      hasMany: true,
      label: label('Faculteiten', 'Faculties'),
      access: officeDecides,
    },
    {
      name: 'programmes',
      type: 'relationship',
      relationTo: 'programmes',
      hasMany: true,
      label: label(
        'Opleidingen (als het niet de hele faculteit is)',
        'Programmes (when not the whole faculty)',
      ),
      access: officeDecides,
    },
    {
      type: 'row',
      fields: [
        { name: 'town', type: 'text', label: label('Plaats', 'Town') },
        {
          name: 'country',
          type: 'text',
          label: label('Land (ISO-code)', 'Country (ISO code)'),
          minLength: 2,
          maxLength: 2,
        },
        {
          name: 'region',
          type: 'select',
          label: label('Streek', 'Region'),
          index: true,
          options: REGIONS.map((value) => ({ value, label: REGION_NAMES[value] })),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', type: 'number', label: label('Breedtegraad', 'Latitude'), min: -90, max: 90 },
        { name: 'longitude', type: 'number', label: label('Lengtegraad', 'Longitude'), min: -180, max: 180 },
      ],
    },
    {
      name: 'board',
      type: 'array',
      label: label('Bestuur', 'Board'),
      fields: [
        { name: 'name', type: 'text', label: label('Naam', 'Name'), required: true },
        localizedLine('role', { nl: 'Functie', en: 'Role' }),
      ],
    },
    { name: 'email', type: 'email', label: label('E-mailadres', 'E-mail address') },
    { name: 'website', type: 'text', label: label('Website', 'Website'), validate: webAddress },
    {
      name: 'links',
      type: 'array',
      label: label('Links', 'Links'),
      fields: [
        { name: 'label', type: 'text', label: label('Tekst', 'Text'), required: true },
        { name: 'url', type: 'text', label: label('Adres', 'Address'), required: true, validate: webAddress },
      ],
    },
  ],
}

/** Only web addresses: `javascript:` and the like never become a link. */
function webAddress(value: string | null | undefined): true | string {
  if (!value) return true
  const right = URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol)
  return right || 'https://…'
}
