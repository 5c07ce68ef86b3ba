import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Panel } from '@/ui/panel'
import { declareDiplomaAction } from '../actions/declare-diploma'
import { DIPLOMA_LEVELS, type DiplomaLevel } from '../domain/diploma-levels'
import { OwnForm } from './own-form'
import type { OwnField } from './own-form-field'
import { ownFormWords } from './own-form-words'

type Programme = {
  readonly id: number
  readonly name: string
  readonly level: DiplomaLevel
  readonly faculty: string
}
type DeclareDiplomaFormProps = {
  readonly locale: Locale
  /** Null when it was not found in our list. */
  readonly programme: Programme | null
}

/** The name on the diploma and its year; for a programme that we do not know also its level. */
export async function DeclareDiplomaForm({ locale, programme }: DeclareDiplomaFormProps) {
  const [t, levels, words] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni.declare' }),
    getTranslations({ locale, namespace: 'alumni.diplomas.levels' }),
    ownFormWords(locale, CODES),
  ])
  const level: OwnField = {
    kind: 'select',
    name: 'level',
    label: t('level'),
    options: [
      { value: '', label: t('levelUnknown') },
      ...DIPLOMA_LEVELS.map((value) => ({ value, label: levels(value) })),
    ],
    initially: '',
  }
  const fields: readonly OwnField[] = [
    {
      kind: 'text',
      name: 'name',
      label: t('name'),
      help: t(programme ? 'nameHelp' : 'nameHelpOther'),
      initially: programme?.name ?? '',
    },
    ...(programme ? [] : [level]),
    { kind: 'year', name: 'year', label: t('year'), help: t('yearHelp'), width: 'half' },
  ]
  return (
    <div className="grid max-w-form gap-6">
      {programme && (
        <Panel tone="sunken" aria-labelledby="programme">
          <h2 id="programme" className="text-lg">
            {programme.name}
          </h2>
          <p className="mt-1 text-ink-muted text-sm">
            {levels(programme.level)} · {programme.faculty}
          </p>
        </Panel>
      )}
      <OwnForm
        action={declareDiplomaAction}
        fields={fields}
        hidden={{ locale, programme: programme ? String(programme.id) : '' }}
        submit={t('submit')}
        words={words}
        variant="accent"
      />
    </div>
  )
}

const CODES = [
  'required',
  'too-long',
  'not-a-year',
  'year-to-come',
  'choose-a-programme',
  'already-there',
  'too-many-waiting',
  'holds-national-number',
  'sign-in-required',
] as const
