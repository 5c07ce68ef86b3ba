import type { GlobalConfig } from 'payload'
import { everyone, onlyFor } from '@/platform/auth/staff-access'
import { refreshTags } from '@/platform/cache/tag-clock'
import { localizedLine, localizedParagraph } from '@/platform/payload/fields/localized-text'
import { label } from '@/platform/payload/label'
import { colourFields } from './colour-fields'

const refresh = refreshTags(['site'])

/** What the whole portal says of itself. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: label('Instellingen van de site', 'Site settings'),
  admin: { group: label('Beheer', 'Administration') },
  access: { read: everyone, update: onlyFor('office') },
  hooks: { afterChange: [refresh.afterChange] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Vereniging', 'Association'),
          fields: [
            localizedLine('organisation', { nl: 'Vereniging', en: 'Organisation' }, { required: true }),
            localizedLine('umbrella', { nl: 'Koepel', en: 'Umbrella' }, { required: true }),
            localizedLine('tagline', { nl: 'Slagzin', en: 'Tagline' }),
            localizedParagraph('description', { nl: 'Voorstelling', en: 'Introduction' }),
          ],
        },
        {
          label: label('Contact', 'Contact'),
          fields: [
            { name: 'address', type: 'textarea', label: label('Postadres', 'Postal address') },
            { name: 'phone', type: 'text', label: label('Telefoon', 'Phone') },
            { name: 'email', type: 'email', label: label('E-mailadres', 'E-mail address') },
            {
              name: 'openingHours',
              type: 'array',
              label: label('Openingsuren', 'Opening hours'),
              fields: [
                localizedLine('days', { nl: 'Dagen', en: 'Days' }, { required: true }),
                localizedLine('hours', { nl: 'Uren', en: 'Hours' }, { required: true }),
              ],
            },
            localizedParagraph('openingNote', { nl: 'Opmerking bij de uren', en: 'Note with the hours' }),
          ],
        },
        {
          label: label('Startpagina', 'Home page'),
          fields: [
            localizedParagraph('welcome', {
              nl: 'Welkom (één zin per regel)',
              en: 'Welcome (one sentence a line)',
            }),
            localizedParagraph('welcomeLead', { nl: 'Daaronder', en: 'Below it' }),
            localizedLine('storyTitle', { nl: 'Verhaal: titel', en: 'Story: title' }),
            localizedParagraph('storyLead', { nl: 'Verhaal: inleiding', en: 'Story: lead' }),
            { name: 'storyBody', type: 'richText', localized: true, label: label('Verhaal', 'Story') },
          ],
        },
        { label: label('Kleuren', 'Colours'), fields: colourFields },
        {
          label: label('Onderdelen', 'Features'),
          fields: [
            {
              name: 'features',
              type: 'group',
              label: label('Wat staat aan', 'What is switched on'),
              fields: [
                {
                  name: 'faqVotes',
                  type: 'checkbox',
                  defaultValue: true,
                  label: label('“Was dit nuttig?” bij vragen', '“Was this helpful?” with questions'),
                },
                {
                  name: 'chapterMap',
                  type: 'checkbox',
                  defaultValue: true,
                  label: label('Kaart met kringen', 'Map of chapters'),
                },
                {
                  name: 'story',
                  type: 'checkbox',
                  defaultValue: true,
                  label: label('Verhaal op de startpagina', 'Story on the home page'),
                },
                {
                  name: 'withdrawal',
                  type: 'checkbox',
                  defaultValue: true,
                  label: label(
                    'Lidmaatschap binnen veertien dagen teruggeven',
                    'Withdrawing from membership within fourteen days',
                  ),
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
