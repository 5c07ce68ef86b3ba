import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'
import { permissions, SECURITY_HEADERS } from './src/platform/http/security-headers.mjs'

const withNextIntl = createNextIntlPlugin('./src/platform/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  distDir: `.build/${process.env.ALUMNINET_BUILD ?? 'dist'}`,
  poweredByHeader: false,
  // The web process answers repeated visits itself and names each answer once; hashing a page anew for every visit is waste.
  generateEtags: false,
  // Types are checked by `npm run check`; a build on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  experimental: {
    // What a build would leave for the next one is 400 MB, and costs a quarter of its time to write.
    turbopackFileSystemCacheForBuild: false,
    // Nor does anybody read the source maps of a build: they cost a fifth of it, and twice the room of what they map.
    ...(process.env.NODE_ENV === 'production' && {
      turbopackSourceMaps: false,
      turbopackInputSourceMaps: false,
    }),
  },
  cacheHandler: path.resolve('src/platform/cache/cache-handler.mjs'),
  cacheMaxMemorySize: 0,
  serverExternalPackages: [
    'pino',
    'graphile-worker',
    '@react-pdf/layout',
    '@react-pdf/render',
    'fontkit',
    'pdfkit',
  ],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // Tickets are scanned at the door, and nowhere else is anything seen.
    ...['/nl/deur/:slug', '/en/door/:slug'].map((source) => ({
      source,
      headers: [{ key: 'permissions-policy', value: permissions({ camera: '(self)' }) }],
    })),
  ],
}

const portal = withNextIntl(withPayload(config, { devBundleServerPackages: false }))
const headersForAll = portal.headers

/**
 * Payload asks browsers for the preferred colour scheme on every answer. Only its admin uses it, and on public pages it
 * would split every shared cache in two and make browsers ask twice: there it is left out.
 */
portal.headers = async () =>
  (await headersForAll()).map((rule) =>
    rule.headers.some(({ key }) => key.toLowerCase() === 'accept-ch')
      ? { ...rule, source: '/admin/:path*' }
      : rule,
  )

export default portal
