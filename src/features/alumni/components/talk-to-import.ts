import { ok, type Result, refused } from '@/kernel/result'
import type { ImportRun } from '../queries/find-import-run'

const ADDRESS = '/api/payload/register-import-runs'

/**
 * Sends a file as it is and tells how much of it has gone (0 to 1): `fetch` cannot. Returns the run that looks at it,
 * or the code of what is wrong.
 */
export function uploadExport(file: File, onSent: (part: number) => void): Promise<Result<number, string>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onerror = () => resolve(refused('unreachable'))
    request.onload = () => {
      const answer = parsed(request.responseText)
      resolve(typeof answer.id === 'number' ? ok(answer.id) : refused(codeIn(answer)))
    }
    request.open('POST', `${ADDRESS}/upload?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
}

export async function startImportOf(id: number): Promise<Result<null, string>> {
  try {
    const response = await fetch(`${ADDRESS}/${id}/import`, { method: 'POST' })
    return response.ok ? ok(null) : refused(codeIn(parsed(await response.text())))
  } catch {
    return refused('unreachable')
  }
}

/** How a run stands; null when the server did not say. */
export async function askImportRun(id: number): Promise<ImportRun | null> {
  try {
    const response = await fetch(`${ADDRESS}/${id}/progress`)
    return response.ok ? ((await response.json()) as ImportRun) : null // our own endpoint's answer
  } catch {
    return null
  }
}

function parsed(text: string): { readonly id?: unknown; readonly code?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

const codeIn = ({ code }: { readonly code?: unknown }): string =>
  typeof code === 'string' ? code : 'unreachable'
