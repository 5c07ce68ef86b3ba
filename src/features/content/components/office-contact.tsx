import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Fact } from '@/ui/fact'
import { Facts } from '@/ui/facts'
import { TextLink } from '@/ui/text-link'
import type { SiteView } from '../queries/get-site'

type OfficeContactProps = {
  readonly locale: Locale
  readonly site: Pick<SiteView, 'address' | 'phone' | 'email'>
}

/** Where the Office is and how to reach it. */
export async function OfficeContact({ locale, site }: OfficeContactProps) {
  const t = await getTranslations({ locale, namespace: 'pages.contact' })
  return (
    <Facts>
      {site.phone && (
        <Fact term={t('phone')}>
          <TextLink href={`tel:${site.phone.replace(/[^+\d]/g, '')}`} className="whitespace-nowrap">
            {site.phone}
          </TextLink>
        </Fact>
      )}
      {site.email && (
        <Fact term={t('email')}>
          <TextLink href={`mailto:${site.email}`}>{site.email}</TextLink>
        </Fact>
      )}
      {site.address.length > 0 && (
        <Fact term={t('address')}>
          <address className="not-italic">
            {site.address.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
        </Fact>
      )}
    </Facts>
  )
}
