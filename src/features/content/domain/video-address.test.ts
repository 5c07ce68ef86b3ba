import { describe, expect, it } from 'vitest'
import { videoId } from './video-address'

describe('the id of a video', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcDEF12_-x&t=3', 'abcDEF12_-x'],
    ['https://youtu.be/abcDEF12_-x?si=1', 'abcDEF12_-x'],
    ['https://www.youtube.com/embed/abcDEF12_-x', 'abcDEF12_-x'],
    ['https://evil.example/watch?v=abcDEF12_-x', null],
    ['http://youtu.be/abcDEF12_-x', null],
    ['https://youtu.be/"><script>', null],
    ['abcDEF12_-x', null],
  ])('in %j is %j', (address, expected) => expect(videoId(address)).toBe(expected))
})
