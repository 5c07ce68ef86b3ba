import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/kernel/locale'
import { isMadePerVisitor } from '@/platform/i18n/made-per-visitor'
import { pathnames } from '@/platform/i18n/pathnames'
import { projectRoot } from '../../scripts/run/project-root.mjs'

const template = readFileSync(join(projectRoot, 'deploy/nginx.conf.template'), 'utf8')

const passedOn = [...template.matchAll(/^ {4}location (\/\S+) \{ proxy_pass/gm)].map(([, path = '']) => path)

const addresses = Object.values(pathnames).flatMap((path) =>
  LOCALES.map((locale) => `/${locale}${typeof path === 'string' ? path : path[locale]}`),
)
const isPerVisitor = (address: string) => isMadePerVisitor(address.replace(/\[\w+\]/g, 'x'))
const kept = addresses.filter((address) => !isPerVisitor(address))

/** What such an address begins with; not where kept pages begin so too, for nginx goes by beginnings. */
const madePerVisitor = addresses
  .filter(isPerVisitor)
  .map((address) => address.replace(/\[.*/, ''))
  .filter((beginning) => !kept.some((address) => address.startsWith(beginning)))

describe('the configuration of the front', () => {
  it('knows rooms that are made per visitor, so that the next test says something', () => {
    expect(madePerVisitor.length).toBeGreaterThan(0)
    expect(passedOn).toContain('/admin')
  })

  it.each(madePerVisitor)('does not look for a copy of %s, which is made per visitor', (path) => {
    expect(passedOn.some((prefix) => path.startsWith(prefix))).toBe(true)
  })

  it('keeps nothing for longer than a second', () => {
    expect(template).toContain('proxy_cache_key "$request_uri $portal_encoding $time_iso8601"')
    expect(template).not.toMatch(/proxy_cache_use_stale|proxy_cache_background_update/)
  })

  it('takes from a visitor neither the host nor where a request came from', () => {
    for (const name of ['Host', 'X-Forwarded-Host', 'X-Forwarded-For', 'X-Forwarded-Proto']) {
      const values = [...template.matchAll(new RegExp(`proxy_set_header ${name} (\\S+);`, 'g'))].map(
        ([, value]) => value,
      )
      expect(values.length, name).toBeGreaterThan(0)
      for (const value of values)
        expect(['${PORTAL_HOST}', '${PORTAL_SCHEME}', '$remote_addr']).toContain(value)
    }
  })
})
