export const RUN_STATES = ['uploading', 'checking', 'checked', 'importing', 'imported', 'failed'] as const
export type RunState = (typeof RUN_STATES)[number]
