import Link from 'next/link'
import pages from '../../pages.json'

export const dynamicParams = false
export const generateStaticParams = () => Object.keys(pages).map((page) => ({ page }))

/** As many paragraphs as make the page as large as the one it is compared with. */
export default async function Page({ params }) {
  const { page } = await params
  return (
    <main>
      <h1>A page of the same size</h1>
      <ul>
        {Array.from({ length: pages[page] }, (_, number) => (
          <li key={number}>
            <p>An evening with talks, a drink and old friends in the middle of town, as every year.</p>
            <Link href={`/${page}`}>Read what it is about and who will be there this time</Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
