import type { BeforeDocumentControlsServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { countFaqVotes } from '../queries/count-faq-votes'

const WORDS = {
  nl: { helpful: 'nuttig', notHelpful: 'niet nuttig', none: 'Nog geen stemmen' },
  en: { helpful: 'helpful', notHelpful: 'not helpful', none: 'No votes yet' },
} as const

/** In the admin, above a question: what readers think of its answer. */
export async function FaqVotes({ id, i18n, user }: BeforeDocumentControlsServerProps) {
  if (id === undefined || !hasRole(staffOf({ user: user ?? null }), 'office', 'editor')) return null
  const { helpful, notHelpful } = await countFaqVotes(Number(id))
  const words = WORDS[i18n.language === 'en' ? 'en' : 'nl']
  if (helpful + notHelpful === 0) return <span className="faq-votes">{words.none}</span>
  return (
    <span className="faq-votes">
      {helpful} {words.helpful} · {notHelpful} {words.notHelpful}
    </span>
  )
}
