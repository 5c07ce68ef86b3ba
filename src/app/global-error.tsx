'use client'

import { useSyncExternalStore } from 'react'
import { isLocale, LOCALES } from '@/kernel/locale'
import { Container } from '@/ui/container'
import { Wordmark } from '@/ui/wordmark'
import './[locale]/globals.css'
import { FailureNotice } from './failure-notice'

type Props = { readonly error?: Error & { readonly digest?: string } }

const never = () => () => {}

/** When even the frame of a page failed. Before script runs nobody knows the visitor's language, so it speaks both. */
export default function FailedPortal({ error }: Props) {
  const path = useSyncExternalStore(
    never,
    () => location.pathname,
    () => '/',
  )
  const first = path.split('/')[1]
  const spoken = isLocale(first) ? [first] : LOCALES
  return (
    <html lang={spoken[0]}>
      <head>
        <title>Alumninet</title>
      </head>
      <body>
        <Container className="pt-6">
          <header>
            <Wordmark href="/">Alumninet</Wordmark>
          </header>
          <main id="main" tabIndex={-1} className="grid gap-20 py-16">
            {spoken.map((locale) => (
              <FailureNotice key={locale} locale={locale} digest={error?.digest} path={path} />
            ))}
          </main>
        </Container>
      </body>
    </html>
  )
}
