import type { ComponentPropsWithoutRef, ElementType } from 'react'

/**
 * Props of a primitive that may be drawn as another element or component: `<ButtonLink as={Link} href="/events">`.
 * The primitive's own props win; the rest are those of `as`, checked by its own types.
 */
export type Polymorphic<Tag extends ElementType, Own> = Own & { readonly as?: Tag } & Omit<
    ComponentPropsWithoutRef<Tag>,
    keyof Own | 'as'
  >
