import { describe, expect, it } from 'vitest'
import { deviceWords } from './device-words'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'

describe('the words for a device', () => {
  it.each([
    [`${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36`, 'Chrome', 'Windows'],
    [
      `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0`,
      'Edge',
      'Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 'Safari', 'macOS'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/150.0 Safari/604.1', 'Chrome', 'iPhone'],
    [
      'Mozilla/5.0 (Linux; Android 15; SM-S921B) SamsungBrowser/27.0 Chrome/125.0 Safari/537.36',
      'Samsung Internet',
      'Android',
    ],
    ['curl/8.9', null, null],
    ['', null, null],
  ])('%s', (userAgent, browser, system) => expect(deviceWords(userAgent)).toEqual({ browser, system }))
})
