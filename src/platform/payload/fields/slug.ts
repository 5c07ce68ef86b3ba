import type { FieldHook, TextField, TextFieldValidation } from 'payload'
import { isSlug, slugify } from '@/kernel/slug'
import { isWhileTyping } from '../drafts'
import { label } from '../label'

/** The part of the address that names this thing, per language; filled in from `from` while nobody wrote one. */
export function slugField({ from, reserved }: { from: string; reserved?: ReadonlySet<string> }): TextField {
  const fillIn: FieldHook = ({ value, previousValue, data, siblingData, req }) => {
    const written = typeof value === 'string' ? value.trim() : ''
    if (written) return slugify(written)
    // Half a title would become the address for good; and what a save by hand made of a whole one while this was under
    // way, the form does not know yet.
    if (isWhileTyping(req)) return typeof previousValue === 'string' ? previousValue : undefined
    const source: unknown = siblingData[from] ?? data?.[from]
    return typeof source === 'string' ? slugify(source) || undefined : undefined
  }
  const validate: TextFieldValidation = (value, { required, req, data }) => {
    const dutch = req.i18n.language === 'nl'
    if (!value) {
      const isDraft = (data as { _status?: string } | undefined)?._status === 'draft'
      if (!required || isDraft) return true
      return dutch
        ? 'Geef een adres: uit deze titel is er geen af te leiden.'
        : 'Give an address: none can be made from this title.'
    }
    if (!isSlug(value)) {
      return dutch
        ? 'Gebruik kleine letters, cijfers en streepjes.'
        : 'Use lower-case letters, digits and hyphens.'
    }
    if (reserved?.has(value)) {
      return dutch ? 'Dit adres is al van het portaal zelf.' : 'This address belongs to the portal itself.'
    }
    return true
  }
  return {
    name: 'slug',
    type: 'text',
    label: label('Adres', 'Address'),
    localized: true,
    required: true,
    unique: true,
    index: true,
    hooks: { beforeValidate: [fillIn] },
    validate,
    admin: {
      position: 'sidebar',
      description: label(
        'Het laatste stuk van het webadres. Laat leeg om het uit de titel te maken.',
        'The last part of the web address. Leave empty to make it from the title.',
      ),
    },
  }
}
