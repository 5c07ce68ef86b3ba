import type { DefaultNodeTypes, SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { type JSXConverters, RichText as LexicalText } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'
import { documentKeyOf, type DocumentLinks, findDocumentLinks } from './document-links'
import { targetOf } from './rich-text-target'

/** A text as the CMS stores it; the generated types describe it more loosely than the editor's own. */
export type RichTextContent = {
  readonly root: { readonly type: string; readonly children: readonly object[] }
}

type RichTextProps = {
  readonly content: RichTextContent | null | undefined
  /** The language of the text, and so of the pages it links to. */
  readonly locale: Locale
  /** The level of the text's main headings, one below what it stands under. */
  readonly headingLevel?: 2 | 3 | 4
}

/**
 * A text from an editor as bare elements; put it in `Prose`. Links to documents get their address in `locale`; a link to
 * something readers may not see, or to an address that could run a script, becomes plain words.
 */
export async function RichText({ content, locale, headingLevel = 3 }: RichTextProps) {
  if (!content) return null
  const state = content as unknown as SerializedEditorState
  const links = await findDocumentLinks(state, locale)
  return (
    <LexicalText data={state} disableContainer converters={convertersFor({ links, locale, headingLevel })} />
  )
}

type Setting = { readonly links: DocumentLinks; readonly locale: Locale; readonly headingLevel: number }

/** Lexical's own converters write `style` attributes, which the content security policy forbids. */
const convertersFor = ({ links, locale, headingLevel }: Setting): JSXConverters<DefaultNodeTypes> => ({
  paragraph: ({ node, nodesToJSX }) => <p>{nodesToJSX({ nodes: node.children })}</p>,
  heading: ({ node, nodesToJSX }) => {
    const Heading = headingTag(headingLevel + (node.tag === 'h4' ? 1 : 0))
    return <Heading>{nodesToJSX({ nodes: node.children })}</Heading>
  },
  quote: ({ node, nodesToJSX }) => <blockquote>{nodesToJSX({ nodes: node.children })}</blockquote>,
  list: ({ node, nodesToJSX }) => {
    const List = node.tag === 'ol' ? 'ol' : 'ul'
    return <List>{nodesToJSX({ nodes: node.children })}</List>
  },
  listitem: ({ node, nodesToJSX }) => (
    // A list within a list is stored as an item of its own, which needs no mark.
    <li className={node.children.some(({ type }) => type === 'list') ? 'list-none' : undefined}>
      {nodesToJSX({ nodes: node.children })}
    </li>
  ),
  link: ({ node, nodesToJSX }) => (
    <TextLink node={node} links={links} locale={locale}>
      {nodesToJSX({ nodes: node.children })}
    </TextLink>
  ),
  autolink: ({ node, nodesToJSX }) => (
    <AddressLink address={node.fields.url} locale={locale}>
      {nodesToJSX({ nodes: node.children })}
    </AddressLink>
  ),
  text: ({ node }) => emphasized(node.text, node.format),
  linebreak: <br />,
  horizontalrule: <hr />,
  tab: ' ',
  unknown: null,
})

const headingTag = (level: number): 'h2' | 'h3' | 'h4' | 'h5' =>
  level <= 2 ? 'h2' : level === 3 ? 'h3' : level === 4 ? 'h4' : 'h5'

const BOLD = 1
const ITALIC = 2

function emphasized(text: string, format: number): ReactNode {
  const inItalics = format & ITALIC ? <em>{text}</em> : text
  return format & BOLD ? <strong>{inItalics}</strong> : inItalics
}

type TextLinkProps = {
  readonly node: SerializedLinkNode
  readonly links: DocumentLinks
  readonly locale: Locale
  readonly children: ReactNode
}

function TextLink({ node, links, locale, children }: TextLinkProps) {
  const key = documentKeyOf(node)
  if (key === null)
    return (
      <AddressLink address={node.fields.url} locale={locale}>
        {children}
      </AddressLink>
    )
  const found = links.get(key)
  if (!found) return children
  return (
    <a href={found.href} {...(found.lang === locale ? {} : { hrefLang: found.lang })}>
      {children}
    </a>
  )
}

type AddressLinkProps = {
  readonly address: string | undefined
  readonly locale: Locale
  readonly children: ReactNode
}

function AddressLink({ address, locale, children }: AddressLinkProps) {
  const target = targetOf(address)
  if (!target) return children
  if (target.kind === 'outside')
    return (
      <a href={target.href} rel="noopener">
        {children}
      </a>
    )
  // Within one language a page can be exchanged in place; anything else is fetched whole.
  if (target.href.startsWith(`/${locale}/`)) return <a href={target.href}>{children}</a>
  return <a href={target.href}>{children}</a>
}
