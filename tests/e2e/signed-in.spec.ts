import { anAlumnus, signIn } from './steps/alumnus'
import { expect, test } from './steps/test'

test('A page that is the same for everyone greets me by name once I am signed in, and forgets me after', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/viewer')) asked.push(request.url())
  })
  const header = page.getByRole('banner')
  await page.goto('/nl/activiteiten')
  await expect(header.getByRole('link', { name: 'Aanmelden' })).toBeVisible()
  expect(asked, 'nobody asks who a stranger is').toEqual([])

  const person = await anAlumnus()
  await signIn(page, person)
  await page.goto('/nl/activiteiten')
  const mine = header.getByRole('link', { name: 'Mijn pagina’s: An' })
  await expect(mine).toBeVisible()
  await expect(header.getByRole('link', { name: 'Aanmelden' })).toHaveCount(0)
  await mine.click()
  await expect(page).toHaveURL('/nl/mijn')

  await page.getByRole('button', { name: 'Meld me af' }).click()
  await expect(page).not.toHaveURL('/nl/mijn')
  await page.goto('/nl/activiteiten')
  await expect(header.getByRole('link', { name: 'Aanmelden' })).toBeVisible()
})
