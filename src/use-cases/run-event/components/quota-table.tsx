import { seatsLeft } from '@/features/events/domain/availability'
import type { QuotaCount } from '@/features/events/queries/list-quota-counts'
import { textFor } from '@/kernel/locale'
import { resizeQuotaAction } from '../resize-action'
import type { LiveWords } from '../live-words'
import { QuotaForm } from './quota-form'

type Props = {
  readonly quotas: readonly QuotaCount[]
  readonly eventId: number
  readonly words: LiveWords
  readonly language: 'nl' | 'en'
}

/** What is taken of each quota, with a field to make it larger or smaller. */
export function QuotaTable({ quotas, eventId, words, language }: Props) {
  const { columns } = words
  return (
    <section aria-labelledby="seats">
      <h2 id="seats">{words.seats}</h2>
      {quotas.length === 0 ? (
        <p>{words.noQuotas}</p>
      ) : (
        <>
          <div className="members__scroll" tabIndex={0} role="group" aria-labelledby="seats">
            <table>
              <thead>
                <tr>
                  <th scope="col">{columns.quota}</th>
                  <th scope="col">{columns.sold}</th>
                  <th scope="col">{columns.held}</th>
                  <th scope="col">{columns.offered}</th>
                  <th scope="col">{columns.waiting}</th>
                  <th scope="col">{columns.left}</th>
                  <th scope="col">{columns.size}</th>
                </tr>
              </thead>
              <tbody>
                {quotas.map((quota) => {
                  const name = textFor(language, quota.name).text
                  return (
                    <tr key={quota.id}>
                      <th scope="row">{name}</th>
                      <td>{quota.confirmed}</td>
                      <td>{quota.held}</td>
                      <td>{quota.offered}</td>
                      <td>{quota.waiting}</td>
                      <td>
                        <strong>{quota.size === null ? words.unlimited : seatsLeft(quota)}</strong>
                      </td>
                      <td>
                        <QuotaForm
                          action={resizeQuotaAction}
                          hidden={{ event: String(eventId), quota: String(quota.id) }}
                          size={quota.size === null ? '' : String(quota.size)}
                          label={words.resizeLabel.replace('{quota}', name)}
                          button={words.resize}
                          problems={words.problems}
                        />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
          <p className="members__help">{words.resizeHelp}</p>
        </>
      )}
    </section>
  )
}
