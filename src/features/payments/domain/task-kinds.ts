export const TASK_KINDS = ['unallocated', 'refund-failed', 'dispute', 'difference'] as const
export type TaskKind = (typeof TASK_KINDS)[number]
