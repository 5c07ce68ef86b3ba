/** Environment variables as plain values; NodeJS.ProcessEnv is wider here, for Next adds what a process must have. */
export type Environment = Readonly<Record<string, string | undefined>>
