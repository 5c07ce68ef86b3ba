import { JsonLd } from '@/ui/json-ld'
import type { FaqEntryView } from '../queries/list-faq'

/** The questions as search engines read them (schema.org FAQPage). */
export function FaqStructuredData({ entries }: { readonly entries: readonly FaqEntryView[] }) {
  return (
    <JsonLd
      value={{
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        mainEntity: entries.map(({ question, answer }) => ({
          '@type': 'Question',
          name: question.text,
          inLanguage: question.lang,
          acceptedAnswer: { '@type': 'Answer', text: answer.words, inLanguage: answer.lang },
        })),
      }}
    />
  )
}
