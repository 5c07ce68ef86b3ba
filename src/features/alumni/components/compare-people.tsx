import type { UIFieldServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { COMPARED, type ComparedPerson, listComparedPeople } from '../queries/list-compared-people'
import './compare-people.css'

const WORDS = {
  nl: {
    title: 'Naast elkaar',
    differs: 'verschilt',
    name: 'Naam',
    birthDate: 'Geboortedatum',
    emails: 'E-mail',
    phones: 'Telefoon',
    address: 'Adres',
    diplomas: 'Diploma’s',
    deceased: 'Overleden',
    source: 'Komt van',
    yes: 'ja',
    register: 'studentenadministratie',
    office: 'dienst Alumni',
  },
  en: {
    title: 'Side by side',
    differs: 'differs',
    name: 'Name',
    birthDate: 'Date of birth',
    emails: 'E-mail',
    phones: 'Telephone',
    address: 'Address',
    diplomas: 'Diplomas',
    deceased: 'Deceased',
    source: 'Comes from',
    yes: 'yes',
    register: 'student administration',
    office: 'Alumni Office',
  },
} as const

/** Two records that may be one person, with what differs marked. */
export async function ComparePeople({ data, req }: UIFieldServerProps) {
  const ids = [idIn(data.first), idIn(data.second)] as const
  if (ids[0] === null || ids[1] === null || !hasRole(staffOf(req), 'office')) return null
  const words = WORDS[req.i18n.language === 'en' ? 'en' : 'nl']
  const [one, other] = await listComparedPeople(req.payload, [ids[0], ids[1]])
  if (!one || !other) return null
  return (
    <section className="compare-people" aria-labelledby="compare-people">
      <h2 id="compare-people">{words.title}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <HeadOf person={one} />
            <HeadOf person={other} />
          </tr>
        </thead>
        <tbody>
          {COMPARED.map((field) => (
            <tr key={field} className={one[field] === other[field] ? '' : 'compare-people__differs'}>
              <th scope="row">
                {words[field]}
                {one[field] !== other[field] && <em> ({words.differs})</em>}
              </th>
              <td>{shown(one[field], words)}</td>
              <td>{shown(other[field], words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const HeadOf = ({ person }: { readonly person: ComparedPerson }) => (
  <th scope="col">
    <a href={`/admin/collections/alumni/${person.id}`}>{person.number}</a>
  </th>
)

function shown(value: string, words: (typeof WORDS)['nl' | 'en']): string {
  if (value === 'yes' || value === 'register' || value === 'office') return words[value]
  return value || '–'
}

function idIn(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
    ? value.id
    : null
}
