import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import config from '@payload-config'
import type { Metadata } from 'next'
import { importMap } from '../importMap.js'

type Props = {
  readonly params: Promise<{ segments: string[] }>
  readonly searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default function AdminPage({ params, searchParams }: Props) {
  return RootPage({ config, params, searchParams, importMap })
}
