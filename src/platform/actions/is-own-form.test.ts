import { expect, it } from 'vitest'
import { isOwnForm } from './is-own-form'

const sent = (headers: Record<string, string>) => isOwnForm(new Request('http://localhost/', { headers }))

it.each([
  ['a page of ours', { origin: 'https://alumni.example', host: 'alumni.example' }, true],
  [
    'a page of ours behind a front',
    { origin: 'https://alumni.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'alumni.example' },
    true,
  ],
  ['no browser', { host: 'alumni.example' }, true],
  ['a page of somebody else', { origin: 'https://else.example', host: 'alumni.example' }, false],
  ['a page that does not say whose it is', { origin: 'null', host: 'alumni.example' }, false],
  [
    'a page of ours in a browser that keeps addresses to itself',
    { origin: 'null', host: 'alumni.example', 'sec-fetch-site': 'same-origin' },
    true,
  ],
  [
    'a page of somebody else that does not say whose it is',
    { origin: 'null', host: 'alumni.example', 'sec-fetch-site': 'cross-site' },
    false,
  ],
])('%s', (_, headers, isOwn) => {
  expect(sent(headers)).toBe(isOwn)
})
