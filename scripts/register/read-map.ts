import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { DIPLOMA_LEVELS } from '@/features/alumni/domain/diploma-levels'
import { REGISTER_COLUMNS } from '@/features/alumni/domain/register-columns'
import type { RegisterMap } from '@/use-cases/import-register/reading-context'
import { PlainFailure } from '../../sandbox/processes/plain-failure'

const map = z.strictObject({
  columns: z.partialRecord(z.enum(REGISTER_COLUMNS), z.string().min(1)),
  levels: z.record(z.string(), z.enum(DIPLOMA_LEVELS)).optional(),
})

/** Reads how an administration calls its columns: { "columns": { "number": "Alumni ID", … }, "levels": { "M2": "master" } }. */
export function readMap(path: string): RegisterMap {
  const { columns, levels } = parsed(path)
  return { columns, ...(levels ? { levels } : {}) }
}

function parsed(path: string): z.output<typeof map> {
  try {
    return map.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new PlainFailure(
      `${path} is no map of columns: ${problem}\nIt may name: ${REGISTER_COLUMNS.join(', ')}.`,
    )
  }
}
