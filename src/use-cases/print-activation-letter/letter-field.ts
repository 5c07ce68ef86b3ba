import type { UIField } from 'payload'

/** Beside a person of the register: the button that prints the letter. */
export const letterField: UIField = {
  name: 'letter',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/use-cases/print-activation-letter/components/letter-panel#LetterPanel' },
  },
}
