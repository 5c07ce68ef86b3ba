import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
export const generateStaticParams = () => []
export default async function P({ params }: { params: Promise<{ locale: 'nl'; rest: string[] }> }) {
  const { locale } = await params
  setRequestLocale(locale)
  notFound()
}
