import { cookies, draftMode } from 'next/headers'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { BYPASS_COOKIE, MARK_COOKIE, previewMark } from '@/platform/auth/preview-mark'
import { staffOf } from '@/platform/auth/staff-access'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'
import { getPathname } from '@/platform/i18n/navigation'
import { PREVIEWED } from '@/platform/payload/preview-link'
import { findDraftPlace, type PreviewRefusal } from '@/use-cases/preview-draft/queries/find-draft-place'
import { seeOther } from './see-other'

export const dynamic = 'force-dynamic'

const asked = z.object({
  collection: z.enum(PREVIEWED),
  id: z.coerce.number().int().positive(),
  locale: z.enum(LOCALES),
})

const REFUSALS = {
  'not-yours': {
    status: 403,
    nl: 'Dit concept is niet van jou, of het bestaat niet.',
    en: 'This draft is not yours, or it does not exist.',
  },
  unfinished: {
    status: 409,
    nl: 'Er is nog te weinig ingevuld om de pagina te tonen. Vul aan wat met een sterretje staat, en bewaar.',
    en: 'Too little has been filled in to show the page. Complete what has a star, and save.',
  },
} satisfies Record<PreviewRefusal, { status: number; nl: string; en: string }>

/** Lets a member of staff look at the page of a draft, if that draft is theirs to see. */
export async function GET(request: Request): Promise<Response> {
  const input = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!input.success) return new Response(null, { status: 400 })
  const portal = await getPortal()
  const { user } = await portal.auth({ headers: request.headers })
  if (!user || !staffOf({ user })) return seeOther('/admin')

  const place = await findDraftPlace(input.data, { portal, user })
  if (!place.ok) return refuse(place.code, input.data.locale)
  await openPreview()
  return seeOther(getPathname({ locale: input.data.locale, href: place.value }))
}

/** Next's cookie would cross to other sites and need https; it stays here, and the demo has none. */
async function openPreview(): Promise<void> {
  const draft = await draftMode()
  draft.enable()
  const jar = await cookies()
  const bypass = jar.get(BYPASS_COOKIE)?.value ?? ''
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: env().APP_URL.startsWith('https:'),
  } as const
  jar.set(BYPASS_COOKIE, bypass, options)
  jar.set(MARK_COOKIE, previewMark(bypass), options)
}

const refuse = (code: PreviewRefusal, locale: 'nl' | 'en'): Response =>
  new Response(REFUSALS[code][locale], {
    status: REFUSALS[code].status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
    },
  })
