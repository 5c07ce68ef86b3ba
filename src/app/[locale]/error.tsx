'use client'

import { usePathname } from 'next/navigation'
import { FailureNotice } from '@/app/failure-notice'
import { DEFAULT_LOCALE, isLocale } from '@/kernel/locale'
import { Container } from '@/ui/container'
import { Wordmark } from '@/ui/wordmark'

type Props = { readonly error: Error & { readonly digest?: string } }

/** A page that could not be made. The header and the footer need the database too, so they are not here. */
export default function FailedPage({ error }: Props) {
  const path = usePathname()
  const first = path.split('/')[1]
  const locale = isLocale(first) ? first : DEFAULT_LOCALE
  return (
    <Container className="pt-6">
      <title>Alumninet</title>
      <header>
        <Wordmark href={`/${locale}`}>Alumninet</Wordmark>
      </header>
      <main id="main" tabIndex={-1} className="pt-16">
        <FailureNotice locale={locale} digest={error.digest} path={path} />
      </main>
    </Container>
  )
}
