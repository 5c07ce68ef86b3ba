import { expect, it } from 'vitest'
import { createHeardTouches } from './heard-touches.mjs'

function listener() {
  const tags: string[] = []
  return { tags, ...createHeardTouches({ onTouch: (tag) => tags.push(tag) }) }
}

it('passes a touch on once, whether the notice or the look comes first', () => {
  const { tags, hear, looked } = listener()
  hear('7 events')
  hear('7 events')
  hear('8 faq')
  looked()
  hear('8 faq')
  expect(tags).toEqual(['events', 'faq'])
})

it('passes on each touch of the same tag', () => {
  const { tags, hear } = listener()
  hear('7 events')
  hear('8 events')
  expect(tags).toEqual(['events', 'events'])
})

it('passes a tag on as it stands, spaces and all', () => {
  const { tags, hear } = listener()
  hear('7 page: about us')
  expect(tags).toEqual(['page: about us'])
})

it('forgets what can come no more', () => {
  const { tags, hear, looked } = listener()
  hear('7 events')
  looked()
  looked()
  hear('7 events')
  expect(tags).toEqual(['events', 'events'])
})
