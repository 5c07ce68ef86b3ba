import Stripe from 'stripe'
import { ApiError, invalidRequest } from '../api/api-error'

type Headers = NodeJS.Dict<string | string[]>

/** Takes secret and restricted keys of test mode alone: a live key does not belong anywhere near a stand-in. */
export function authenticate(headers: Headers, { apiKey }: { readonly apiKey?: string | undefined }): void {
  const key = keyIn(String(headers['authorization'] ?? ''))
  if (!key) {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  }
  if (/^[sr]k_live_/.test(key)) {
    throw unauthorized(
      'This is a stand-in for Stripe: it refuses live keys. Nothing was done; the key has been seen by this process only.',
    )
  }
  const isKnown = apiKey === undefined ? /^[sr]k_test_\w+$/.test(key) : key === apiKey
  if (!isKnown) throw unauthorized(`Invalid API Key provided: ${key.slice(0, 8)}****${key.slice(-4)}`)
}

/** Any other version of the API has other objects: an alarm for when the package and the stand-in drift apart. */
export function checkVersion(headers: Headers): void {
  const version = headers['stripe-version']
  if (version === undefined || version === Stripe.API_VERSION) return
  throw invalidRequest({
    message: `Invalid Stripe API version: ${version}. The stand-in speaks ${Stripe.API_VERSION} alone.`,
  })
}

function keyIn(authorization: string): string | undefined {
  const [scheme = '', credentials = ''] = authorization.split(' ')
  if (scheme.toLowerCase() === 'bearer') return credentials
  if (scheme.toLowerCase() !== 'basic') return undefined
  return Buffer.from(credentials, 'base64').toString('utf8').split(':')[0]
}

const unauthorized = (message: string): ApiError =>
  new ApiError(401, { message, type: 'invalid_request_error' })
