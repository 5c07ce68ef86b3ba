import type { APIResponse, Response } from '@playwright/test'

type Policy = Readonly<Record<string, readonly string[]>>

/** The directives of an answer's content security policy. */
export function policyOf(answer: APIResponse | Response): Policy {
  const text = answer.headers()['content-security-policy'] ?? ''
  return Object.fromEntries(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  )
}
