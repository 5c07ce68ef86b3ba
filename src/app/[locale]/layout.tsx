import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isLocale } from '@/kernel/locale'
import { LiveElements } from '../live-elements'
import { DraftBar } from './draft-bar'
import './globals.css'

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

/** No page is made while building, which therefore needs no database: each is made at its first visit and kept. */
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: { template: '%s · Alumninet', default: 'Alumninet' },
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }] },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBF9F4' },
    { media: '(prefers-color-scheme: dark)', color: '#0F1724' },
  ],
  colorScheme: 'light dark',
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return (
    <html lang={locale}>
      <body>
        <DraftBar locale={locale} />
        {children}
        <LiveElements />
      </body>
    </html>
  )
}
