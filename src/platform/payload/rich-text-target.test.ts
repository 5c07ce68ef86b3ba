import { describe, expect, it } from 'vitest'
import { targetOf } from './rich-text-target'

describe('the target of a link in a text', () => {
  it.each([
    ['/nl/kringen', { kind: 'own', href: '/nl/kringen' }],
    ['#kaart', { kind: 'own', href: '#kaart' }],
    [' https://example.org/a?b=1 ', { kind: 'outside', href: 'https://example.org/a?b=1' }],
    ['mailto:alumni@alumninet.example', { kind: 'outside', href: 'mailto:alumni@alumninet.example' }],
    ['tel:+3216000000', { kind: 'outside', href: 'tel:+3216000000' }],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['kringen', null],
    ['', null],
    [undefined, null],
  ])('written as %j is %j', (address, expected) => expect(targetOf(address)).toEqual(expected))
})
