import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import { removePhoto, savePhoto } from '../commands/change-photo'
import { LARGEST_PHOTO } from '../domain/photos'
import { receiveFile, seeOther } from './receive-file'

/** Takes a photo from a form, or takes away the one that is there, and leads back to the details. */
export async function receivePhoto(request: Request): Promise<Response> {
  const received = await receiveFile(request, { room: '/my/details', field: 'photo', most: LARGEST_PHOTO })
  if (received instanceof Response) return received
  const { alumnusId, locale, form, file } = received
  if (form?.get('remove') === 'yes') {
    await removePhoto(alumnusId)
    return back(locale, 'saved=photo-removed')
  }
  if (file === 'too-large') return back(locale, 'refused=photo-too-large')
  if (!file) return back(locale, 'refused=photo-missing')
  const saved = await savePhoto({ alumnusId, bytes: file.bytes, now: new Date() })
  return back(locale, saved.ok ? 'saved=photo' : `refused=${saved.code}`)
}

const back = (locale: Locale, outcome: string): Response =>
  seeOther(`${getPathname({ locale, href: '/my/details' })}?${outcome}#photo`)
