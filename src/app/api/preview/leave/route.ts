import { cookies } from 'next/headers'
import { DEFAULT_LOCALE, isLocale } from '@/kernel/locale'
import { BYPASS_COOKIE, MARK_COOKIE } from '@/platform/auth/preview-mark'
import { seeOther } from '../see-other'

export const dynamic = 'force-dynamic'

/** Ends a preview, and shows the page one came from as everyone sees it. */
export async function POST(request: Request): Promise<Response> {
  const jar = await cookies()
  jar.delete(BYPASS_COOKIE)
  jar.delete(MARK_COOKIE)
  return seeOther(cameFrom(request))
}

/** Only a page of this portal: elsewhere one is not sent by it. */
function cameFrom({ headers }: Request): string {
  const referer = headers.get('referer') ?? ''
  const path = URL.canParse(referer) ? new URL(referer).pathname : ''
  return isLocale(path.split('/')[1]) ? path : `/${DEFAULT_LOCALE}`
}
