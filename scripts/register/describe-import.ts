import type { ImportOutcome } from '@/use-cases/import-register/import-job'
import type { ImportReport } from '@/use-cases/import-register/import-report'

/** More than this of one kind is told by its number: the JSON has them all. */
const SHOWN = 20

/** A report for a reader. */
export function describeImport(report: ImportReport, { dryRun }: { readonly dryRun: boolean }): string {
  const {
    rows,
    people,
    diplomas,
    exactDuplicates,
    refused,
    possibleDuplicates,
    proposals,
    changes = [],
  } = report
  return [
    dryRun ? 'Nothing was written. An import would do this:' : 'Imported.',
    '',
    `  rows       ${rows}, of which ${refused.length} refused and ${exactDuplicates} said twice`,
    `  people     ${people.new} new, ${people.changed} changed, ${people.unchanged} unchanged`,
    `  diplomas   ${diplomas.new} new, ${diplomas.changed} changed, ${diplomas.unchanged} unchanged`,
    `  proposals  ${proposals} for the Office, where a person changed something`,
    ...some(
      'changes',
      changes.map(
        ({ number, field, from, to, proposed }) =>
          `${number} ${field}: ${from ?? '–'} → ${to}${proposed ? ' (proposed)' : ''}`,
      ),
    ),
    ...some(
      'refused',
      refused.map(({ line, reason, message }) => `line ${line} (${reason}): ${message}`),
    ),
    ...some(
      'possible duplicates',
      possibleDuplicates.map(({ numbers, because }) => `${numbers.join(' and ')}: ${REASONS[because]}`),
    ),
  ].join('\n')
}

/** Why nothing was imported, in a sentence. */
export function describeRefusal(outcome: Extract<ImportOutcome, { ok: false }>): string {
  const missing = outcome.missing?.join(', ') ?? ''
  return {
    'not-text': 'This is no text file: export it as CSV, in UTF-8 or Windows-1252.',
    empty: 'The file is empty.',
    'columns-missing': `The first line does not name these columns: ${missing}. Another export needs --map MAP.json.`,
    busy: 'Another import is under way; this one has not begun.',
  }[outcome.code]
}

const REASONS = {
  'birth-date-and-name': 'same date of birth, similar name',
  email: 'same e-mail address',
  both: 'same date of birth and e-mail address, similar name',
} as const

function some(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : []
  return ['', `  ${title}`, ...[...lines.slice(0, SHOWN), ...more].map((line) => `    ${line}`)]
}
