import { getLocale } from 'next-intl/server'
export default async function NotFound() {
  const locale = await getLocale()
  return (
    <main>
      <h1>Niet gevonden {locale}</h1>
    </main>
  )
}
