import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './members.css'

type Props = {
  readonly view: AdminViewServerProps
  readonly title: string
  readonly children: ReactNode
}

/** A screen of the members in the frame of the admin. */
export function DeskFrame({ view, title, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
    >
      {/* The admin's own frame has no landmark for what a page is about. */}
      <main>
        <Gutter className="members">
          <h1>{title}</h1>
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
