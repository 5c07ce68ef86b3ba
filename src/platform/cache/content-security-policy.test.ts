import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { policyOfKeptPage, policyWithNonce } from './content-security-policy.mjs'

const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  )

const SAME_FOR_ALL = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ['https://www.youtube-nocookie.com'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'", 'https://checkout.stripe.com'],
  'frame-ancestors': ["'none'"],
}

describe('the content security policy', () => {
  beforeEach(() => vi.stubEnv('STRIPE_API_BASE', ''))
  afterEach(() => vi.unstubAllEnvs())

  it('of a kept page allows no inline script, and names inline styles by hash', () => {
    vi.stubEnv('APP_URL', 'http://localhost:3000')
    expect(directivesOf(policyOfKeptPage({ styles: ['CCC='] }))).toEqual({
      ...SAME_FOR_ALL,
      'script-src': ["'self'"],
      'style-src': ["'self'", "'sha256-CCC='"],
    })
  })

  it('of a page for one visitor names its nonce', () => {
    vi.stubEnv('APP_URL', 'http://localhost:3000')
    expect(directivesOf(policyWithNonce('bm9uY2U='))).toEqual({
      ...SAME_FOR_ALL,
      'script-src': ["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"],
      'style-src': ["'self'", "'nonce-bm9uY2U='"],
    })
  })

  it('lets forms go to the stand-in for Stripe where there is one, and then not to Stripe', () => {
    vi.stubEnv('STRIPE_API_BASE', 'http://127.0.0.1:3001/')
    expect(directivesOf(policyWithNonce('x'))['form-action']).toEqual(["'self'", 'http://127.0.0.1:3001'])
  })

  it.each([policyWithNonce('x'), policyOfKeptPage({ styles: [] })])('never says unsafe', (policy) => {
    expect(policy).not.toContain('unsafe-')
  })

  it('asks for secure requests where the portal itself is secure', () => {
    vi.stubEnv('APP_URL', 'https://alumni.example')
    expect(policyWithNonce('x')).toMatch(/; upgrade-insecure-requests$/)
    vi.stubEnv('APP_URL', 'http://localhost:3000')
    expect(policyWithNonce('x')).not.toContain('upgrade-insecure-requests')
  })
})
