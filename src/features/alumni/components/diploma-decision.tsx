import type { UIFieldServerComponent } from 'payload'
import { openScan } from '../queries/open-scan'
import { DiplomaDecisionButtons } from './diploma-decision-buttons'
import { DIPLOMA_WORDS } from './diploma-words'

/** Beside a declared diploma: its scan, and what the Office decides. */
export const DiplomaDecision: UIFieldServerComponent = async ({ id, data, i18n, payload }) => {
  const diplomaId = Number(id)
  if (!Number.isSafeInteger(diplomaId)) return null
  const scan = await openScan(payload, diplomaId)
  const stored = data as { readonly state?: string; readonly programme?: unknown } // the diploma of the form
  return (
    <DiplomaDecisionButtons
      id={diplomaId}
      scan={scan?.fileName ?? null}
      state={stored.state ?? 'unverified'}
      hasProgramme={Boolean(stored.programme)}
      words={DIPLOMA_WORDS[i18n.language === 'en' ? 'en' : 'nl']}
    />
  )
}
