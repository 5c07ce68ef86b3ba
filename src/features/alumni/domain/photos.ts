/** What a photo may be sent as; what a file is, its bytes say and not its name. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]

export const isPhotoType = (type: string | undefined): type is PhotoType =>
  PHOTO_TYPES.some((known) => known === type)

/** In bytes: ten megabytes, which is more than a telephone makes. */
export const LARGEST_PHOTO = 10 * 1024 * 1024

/** In pixels: a photo is kept as a square with this side. */
export const PHOTO_SIDE = 480

export const PHOTO_REFUSALS = ['photo-missing', 'photo-too-large', 'photo-not-a-picture'] as const
export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number]
