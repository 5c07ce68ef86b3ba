/** What may be uploaded, by content. SVG and HTML carry scripts and are not among them. */
export const ALLOWED_MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
] as const
export type MediaType = (typeof ALLOWED_MEDIA_TYPES)[number]

export const isAllowedMediaType = (value: string | undefined): value is MediaType =>
  ALLOWED_MEDIA_TYPES.some((type) => type === value)
