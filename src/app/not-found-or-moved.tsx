import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { NotFoundPage } from '@/features/content/components/not-found-page'
import { findRedirect } from '@/features/content/queries/find-redirect'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'

/**
 * What a page returns when its subject does not exist: on to where an editor says this path moved to, else a page that
 * says so. Never kept. `path` begins with its language and is still encoded.
 */
export async function notFoundOrMoved(path: string): Promise<ReactNode> {
  await tagPage('do-not-keep')
  const to = await findRedirect(asWritten(path))
  if (to) permanentRedirect(to)
  // Next's own way leaves the page empty until script has run. Where pages are stored, the tag makes it a 404 as well;
  // while developing nothing is stored.
  if (process.env.NODE_ENV === 'development') notFound()
  await tagPage('not-found')
  return <NotFoundPage locale={localeOf(path)} />
}

/** What such a page says of itself. */
export async function notFoundMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'errors.notFound' })
  return { title: t('title'), robots: { index: false } }
}

function localeOf(path: string): Locale {
  const first = path.split('/')[1]
  return isLocale(first) ? first : DEFAULT_LOCALE
}

/** The path as an editor would write it; one that cannot be decoded is nobody's anyway. */
function asWritten(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
