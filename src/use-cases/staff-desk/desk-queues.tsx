import type { Payload } from 'payload'
import { hasRole, type StaffMember, type StaffRole } from '@/platform/auth/staff-access'
import { countQueues, type Queues } from './queries/count-queues'

const WORDS = {
  nl: {
    title: 'Wat op je wacht',
    none: 'Niets: alle aanvragen en voorstellen zijn beslist.',
    'number-requests': ['aanvraag van een nummer of verbetering', 'aanvragen van een nummer of verbetering'],
    'library-card-requests': ['bibliotheekkaart', 'bibliotheekkaarten'],
    'register-proposals': ['voorstel uit het register', 'voorstellen uit het register'],
    'register-duplicates': ['mogelijke dubbele', 'mogelijke dubbele'],
  },
  en: {
    title: 'What waits for you',
    none: 'Nothing: all requests and proposals have been decided.',
    'number-requests': ['request for a number or correction', 'requests for a number or correction'],
    'library-card-requests': ['library card', 'library cards'],
    'register-proposals': ['proposal from the register', 'proposals from the register'],
    'register-duplicates': ['possible duplicate', 'possible duplicates'],
  },
} as const

type Props = { readonly portal: Payload; readonly staff: StaffMember; readonly language: 'nl' | 'en' }

/** Whose work it is; the Office's, where nothing else is said. */
const WORK_OF: Partial<Record<keyof Queues, StaffRole>> = { 'library-card-requests': 'library' }

const OPEN: Record<keyof Queues, string> = {
  'number-requests': '[equals]=open',
  'library-card-requests': '[in]=requested,ready',
  'register-proposals': '[equals]=open',
  'register-duplicates': '[equals]=open',
}

/** The own queues that are not empty, each leading to what is open in it. */
export async function DeskQueues({ portal, staff, language }: Props) {
  const words = WORDS[language]
  const queues = Object.entries(await countQueues(portal)) as [keyof Queues, number][] // its keys are these
  const isMine = (list: keyof Queues) => hasRole(staff, 'office', WORK_OF[list] ?? 'office')
  const waiting = queues.filter(([list, count]) => count > 0 && isMine(list))
  return (
    <section aria-labelledby="desk-queues">
      <h2 id="desk-queues">{words.title}</h2>
      {waiting.length === 0 && <p>{words.none}</p>}
      <ul>
        {waiting.map(([list, count]) => (
          <li key={list}>
            <a href={`/admin/collections/${list}?where[or][0][and][0][state]${OPEN[list]}`}>
              {count} {words[list][count === 1 ? 0 : 1]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
