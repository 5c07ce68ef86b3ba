import type { Room } from '@/platform/i18n/pathnames'

/** The key of a room in the messages: '/my/card' is 'my/card', '/' is 'home'. */
export const keyOfRoom = (room: Room): string => room.slice(1) || 'home'
