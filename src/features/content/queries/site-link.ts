import type { Page } from '@payload-types'
import type { ComponentProps } from 'react'
import type { Link } from '@/platform/i18n/navigation'
import { roomOfOption } from '../domain/room-labels'

/** A link of a menu, ready for next-intl's Link; `room` tells which room it leads to, for marking the current one. */
export type SiteLink = {
  readonly label: string
  readonly href: ComponentProps<typeof Link>['href']
}

type StoredLink = {
  readonly label: string
  readonly room?: string | null | undefined
  readonly page?: number | Page | null | undefined
}

/** A stored link as it can be shown; one that leads nowhere (its page was unpublished, say) is left out. */
export function siteLink({ label, room, page }: StoredLink): SiteLink | null {
  const href = room ? roomOfOption(room) : pageAddress(page)
  return href && label ? { label, href } : null
}

function pageAddress(page: number | Page | null | undefined): SiteLink['href'] | null {
  if (!page || typeof page === 'number') return null
  if (page.purpose) return `/${page.purpose}`
  return page.slug ? { pathname: '/[slug]', params: { slug: page.slug } } : null
}
