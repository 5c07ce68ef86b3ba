import { getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Breadcrumb } from '@/ui/breadcrumb'
import { BreadcrumbLink } from '@/ui/breadcrumb-link'

type Crumb = { readonly href: ComponentProps<typeof Link>['href']; readonly label: ReactNode }

type CrumbsProps = {
  readonly locale: Locale
  /** What lies between the home page and this page. */
  readonly trail?: readonly Crumb[]
}

/** The way back up to the home page. */
export async function Crumbs({ locale, trail = [] }: CrumbsProps) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  return (
    <Breadcrumb label={t('breadcrumb')}>
      <BreadcrumbLink as={Link} href="/">
        {t('home')}
      </BreadcrumbLink>
      {trail.map(({ href, label }, index) => (
        <BreadcrumbLink key={index} as={Link} href={href}>
          {label}
        </BreadcrumbLink>
      ))}
    </Breadcrumb>
  )
}
