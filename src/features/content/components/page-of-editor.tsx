import type { Locale } from '@/kernel/locale'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'
import type { PageView } from '../queries/find-page'
import { Crumbs } from './crumbs'
import { InLanguage } from './in-language'
import { PageContent } from './page-content'

type PageOfEditorProps = { readonly page: PageView; readonly locale: Locale }

/** A page of the CMS, from its breadcrumb to the date it last changed. */
export function PageOfEditor({ page, locale }: PageOfEditorProps) {
  return (
    <Container className="pt-4 sm:pt-6">
      <Crumbs locale={locale} />
      <PageHeading
        className="mt-4 mb-10"
        title={<InLanguage locale={locale} shown={page.title} />}
        lead={page.summary.text && <InLanguage locale={locale} shown={page.summary} />}
      />
      <PageContent page={page} locale={locale} />
    </Container>
  )
}
