import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { FooterGroup } from '@/ui/footer-group'
import { FooterLink } from '@/ui/footer-link'
import { SiteFooter } from '@/ui/site-footer'
import { getNavigation, getSite } from '../queries/get-site'
import { HomeLink } from './home-link'

export async function PortalFooter({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const { organisation, description } = await getSite(locale)
  const { footer } = await getNavigation(locale)
  const about = (
    <>
      <HomeLink locale={locale} />
      <p>{description}</p>
    </>
  )
  return (
    <SiteFooter className="mt-24" about={about} colophon={<p>{t('footer.colophon', { organisation })}</p>}>
      {footer.map(({ heading, links }, index) => (
        <FooterGroup key={heading} id={`footer-${index}`} title={heading}>
          {links.map(({ label, href }) => (
            <FooterLink key={label} as={Link} href={href}>
              {label}
            </FooterLink>
          ))}
        </FooterGroup>
      ))}
    </SiteFooter>
  )
}
