import type { MetadataRoute } from 'next'
import { env } from '@/platform/env'

/** Made when asked for: a build does not know at which address the portal will answer. */
export const dynamic = 'force-dynamic'

/** Pages that are not to be listed say so themselves, and must be readable for that; what is closed here is no page. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/payload/media/file/', '/api/calendar/'],
      disallow: ['/admin', '/api/'],
    },
    sitemap: `${env().APP_URL}/sitemap.xml`,
  }
}
