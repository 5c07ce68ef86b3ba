import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFoundMetadata, notFoundOrMoved } from '@/app/not-found-or-moved'
import type { Locale } from '@/kernel/locale'

type Props = { readonly params: Promise<{ locale: Locale; rest: string[] }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return notFoundMetadata(locale)
}

/** Addresses that are nobody's. */
export default async function NobodysPage({ params }: Props) {
  const { locale, rest } = await params
  setRequestLocale(locale)
  return notFoundOrMoved(`/${[locale, ...rest].join('/')}`)
}
