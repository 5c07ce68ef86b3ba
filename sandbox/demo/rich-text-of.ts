import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { richTextEditor } from '@/platform/payload/rich-text-editor'

export type RichTextOf = (markdown: string) => ReturnType<typeof convertMarkdownToLexical>

/** Turns the demo's markdown into what an editor would have stored after typing it. */
export async function richTextFactory(portal: Payload): Promise<RichTextOf> {
  const editorConfig = await editorConfigFactory.fromEditor({ config: portal.config, editor: richTextEditor })
  return (markdown) => convertMarkdownToLexical({ editorConfig, markdown })
}
