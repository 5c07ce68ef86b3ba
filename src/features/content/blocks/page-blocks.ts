import type { Block } from 'payload'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { videoId } from '../domain/video-address'

const heading = localizedLine('heading', { nl: 'Kop', en: 'Heading' })

const text: Block = {
  slug: 'text',
  labels: { singular: label('Tekst', 'Text'), plural: label('Teksten', 'Texts') },
  fields: [heading, { name: 'body', type: 'richText', localized: true, label: label('Tekst', 'Text') }],
}

const steps: Block = {
  slug: 'steps',
  labels: { singular: label('Stappen', 'Steps'), plural: label('Stappen', 'Steps') },
  fields: [
    heading,
    {
      name: 'steps',
      type: 'array',
      label: label('Stappen', 'Steps'),
      minRows: 1,
      fields: [
        localizedLine('title', { nl: 'Wat je doet', en: 'What one does' }, { required: true }),
        localizedParagraph('body', { nl: 'Uitleg', en: 'Explanation' }),
      ],
    },
  ],
}

const callout: Block = {
  slug: 'callout',
  labels: { singular: label('Opgelet', 'Callout'), plural: label('Opgelet', 'Callouts') },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      label: label('Toon', 'Tone'),
      options: [
        { value: 'note', label: label('Goed om te weten', 'Good to know') },
        { value: 'warning', label: label('Let op', 'Take care') },
        { value: 'success', label: label('In orde', 'All right') },
      ],
    },
    localizedParagraph('body', { nl: 'Tekst', en: 'Text' }, { required: true }),
  ],
}

const image: Block = {
  slug: 'image',
  labels: { singular: label('Beeld', 'Picture'), plural: label('Beelden', 'Pictures') },
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', required: true, label: label('Beeld', 'Picture') },
    localizedLine('caption', { nl: 'Bijschrift', en: 'Caption' }),
  ],
}

const video: Block = {
  slug: 'video',
  labels: { singular: label('Video', 'Video'), plural: label('Video’s', 'Videos') },
  fields: [
    localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
    {
      name: 'url',
      type: 'text',
      required: true,
      label: label('YouTube-adres', 'YouTube address'),
      validate: (value: string | null | undefined) =>
        (value && videoId(value) !== null) || 'https://www.youtube.com/watch?v=…',
      admin: {
        description: label(
          'De video laadt pas nadat de bezoeker daarvoor kiest.',
          'The video loads only after the visitor chooses so.',
        ),
      },
    },
  ],
}

const download: Block = {
  slug: 'download',
  labels: { singular: label('Document', 'Download'), plural: label('Documenten', 'Downloads') },
  fields: [
    { name: 'file', type: 'upload', relationTo: 'media', required: true, label: label('Bestand', 'File') },
    localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
  ],
}

const faqList: Block = {
  slug: 'faqList',
  labels: { singular: label('Vragen', 'Questions'), plural: label('Vragen', 'Questions') },
  fields: [
    heading,
    {
      name: 'entries',
      type: 'relationship',
      relationTo: 'faq-entries',
      hasMany: true,
      label: label('Vragen', 'Questions'),
    },
  ],
}

const contact: Block = {
  slug: 'contact',
  labels: { singular: label('Contact', 'Contact'), plural: label('Contact', 'Contact') },
  fields: [heading],
}

/** What a page is built from. */
export const pageBlocks: Block[] = [text, steps, callout, image, video, download, faqList, contact]
