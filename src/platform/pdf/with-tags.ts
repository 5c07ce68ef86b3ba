import type { SafeCanvasNode, SafeDocumentNode, SafeNode } from '@react-pdf/layout'
import type { Tag } from './tag'

type File = PDFKit.PDFDocument
type Part = { readonly tag: Tag | 'Figure'; readonly inWords?: string }

/**
 * Puts marks around what a laid-out document draws (ISO 32000-1, 14.7 and 14.8): texts and figures belong to the
 * structure, in the order in which they are written; all else, and what stands on every page, is an artifact.
 */
export function withTags(document: SafeDocumentNode, file: File): void {
  const root = file.struct('Document')
  file.addStructure(root)
  for (const page of document.children) {
    const content = page.children ?? []
    const marked = (content as SafeNode[]).flatMap((node) => markedNode(node, { file, root }))
    const all = [mark(() => beginDecoration(file)), ...marked, mark(() => file.endMarkedContent())]
    page.children = all as typeof content
  }
}

type Place = { readonly file: File; readonly root: PDFKit.PDFStructureElement }

function markedNode(node: SafeNode, place: Place): readonly SafeNode[] {
  const part = partOf(node)
  if (part) return [mark(() => beginPart(part, place)), node, mark(() => endPart(place))]
  if (node.type !== 'SVG' && node.type !== 'TEXT' && node.children && !isOnEveryPage(node)) {
    node.children = (node.children as SafeNode[]).flatMap((child) => markedNode(child, place)) as never // of its own kind
  }
  return [node]
}

function partOf(node: SafeNode): Part | null {
  if (isOnEveryPage(node)) return null
  const { tag, figure } = (node.props ?? {}) as { tag?: Tag; figure?: string } // from tag.ts
  if (figure) return { tag: 'Figure', inWords: figure }
  return node.type === 'TEXT' ? { tag: tag ?? 'P' } : null
}

const isOnEveryPage = ({ props }: SafeNode): boolean =>
  Boolean((props as { fixed?: boolean } | undefined)?.fixed)

function beginPart({ tag, inWords }: Part, { file, root }: Place): void {
  file.endMarkedContent()
  const content = file.markStructureContent(tag)
  root.add(file.struct(tag, inWords ? { alt: inWords } : {}, [content]))
}

function endPart({ file }: Place): void {
  file.endMarkedContent()
  beginDecoration(file)
}

const beginDecoration = (file: File): void => void file.markContent('Artifact', { type: 'Layout' })

/** A drawing that draws nothing: the library calls it in its turn. */
const mark = (paint: () => void): SafeCanvasNode =>
  ({
    type: 'CANVAS',
    props: { paint: () => (paint(), null) },
    style: {},
    box: { top: 0, left: 0, width: 1, height: 1 },
    wasSplit: false,
  }) as unknown as SafeCanvasNode // a box with the sides that are read
