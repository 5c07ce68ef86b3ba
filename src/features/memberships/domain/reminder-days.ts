/** Days from the last day of a period on which its member is reminded: a month and a week ahead, the day itself, two weeks after. */
export const REMINDER_DAYS = [-30, -7, 0, 14] as const
export type ReminderDay = (typeof REMINDER_DAYS)[number]

/** Which words a reminder has. */
export const REMINDER_KINDS = { '-30': 'month', '-7': 'week', '0': 'today', '14': 'after' } as const
export type ReminderKind = (typeof REMINDER_KINDS)[`${ReminderDay}`]

export const reminderKind = (day: ReminderDay): ReminderKind => REMINDER_KINDS[`${day}`]
