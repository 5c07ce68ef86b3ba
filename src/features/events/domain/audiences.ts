/** Whom an event is shown to. */
export const AUDIENCES = ['public', 'alumni', 'members'] as const
export type Audience = (typeof AUDIENCES)[number]

export const EVENT_LANGUAGES = [
  'nl',
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'zh',
  'ja',
  'id',
  'th',
  'vi',
  'am',
] as const
export type EventLanguage = (typeof EVENT_LANGUAGES)[number]
