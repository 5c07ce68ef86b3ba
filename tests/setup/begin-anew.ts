import { vi } from 'vitest'

/*
 * Test files follow each other in a process, for what they have in common takes longer to load than most of them to run.
 * Each begins as if it were the first: with the environment as it was, and none of the portal's own modules read.
 */
const kept: typeof globalThis & { environmentOfTheRun?: NodeJS.ProcessEnv } = globalThis
kept.environmentOfTheRun ??= { ...process.env }
for (const name of Object.keys(process.env)) delete process.env[name]
Object.assign(process.env, kept.environmentOfTheRun)
vi.resetModules()
