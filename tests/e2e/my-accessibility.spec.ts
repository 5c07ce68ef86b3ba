import { LOCALES } from '../../src/kernel/locale'
import { expectUsable, unfoldAll } from './steps/accessibility'
import { anAlumnus, signIn, withDatabase } from './steps/alumnus'
import { expect, test } from './steps/test'

/** Every kind of own room and of step towards one. */
const ROOMS = [
  { name: 'my-overview', nl: '/nl/mijn', en: '/en/my' },
  { name: 'my-details', nl: '/nl/mijn/gegevens?saved=address', en: '/en/my/details?saved=address' },
  { name: 'my-email', nl: '/nl/mijn/gegevens/e-mail?other=yes', en: '/en/my/details/email?other=yes' },
  { name: 'my-email-to-confirm', nl: '/nl/mijn/gegevens/e-mail', en: '/en/my/details/email' },
  { name: 'my-history', nl: '/nl/mijn/gegevens/wijzigingen', en: '/en/my/details/history' },
  { name: 'my-email-link-gone', nl: '/nl/mijn/e-mail/niets', en: '/en/my/email/nothing' },
  { name: 'my-diplomas', nl: '/nl/mijn/diplomas', en: '/en/my/diplomas' },
  {
    name: 'my-diplomas-search',
    nl: '/nl/mijn/diplomas/toevoegen?q=recht',
    en: '/en/my/diplomas/add?q=recht',
  },
  {
    name: 'my-diplomas-form',
    nl: '/nl/mijn/diplomas/toevoegen?programme=other',
    en: '/en/my/diplomas/add?programme=other',
  },
  { name: 'my-security', nl: '/nl/mijn/beveiliging', en: '/en/my/security' },
] as const

const DOORS = [
  { name: 'activate-code', nl: '/nl/activeren/code', en: '/en/activate/code' },
  { name: 'forgot-code', nl: '/nl/wachtwoord-vergeten/code', en: '/en/forgot-password/code' },
  { name: 'password-link-gone', nl: '/nl/wachtwoord/niets', en: '/en/password/nothing' },
] as const

/** Somebody with something in every room. */
async function somebody() {
  const person = await anAlumnus({ emailState: 'unconfirmed' })
  await withDatabase(async (client) => {
    await client.query(
      `insert into diplomas (alumnus_id, programme_name, level, graduation_year, source, state, reason) values
         ($1, 'Master in de wijsbegeerte', 'master', 2011, 'declared', 'unverified', null),
         ($1, 'Postgraduaat bibliotheekwezen', 'postgraduate', 1999, 'declared', 'refused', 'Van een andere instelling.')`,
      [person.id],
    )
    await client.query(
      `select record_change('staff', 1, 'changed', 'alumni', $1::bigint, $1::integer,
         '{"familyName":"Verlindn"}', '{"familyName":"Verlinden"}')`,
      [person.id],
    )
  })
  return person
}

for (const locale of LOCALES) {
  test(`I can use my rooms (${locale}) whatever my eyes, my hands or my screen are like`, async ({
    page,
    browser,
  }) => {
    const person = await somebody()
    const elsewhere = await browser.newPage()
    await signIn(elsewhere, person, { locale })
    await elsewhere.close()
    await signIn(page, person, { locale })
    for (const { name, [locale]: address } of ROOMS) {
      expect((await page.goto(address))?.status(), name).toBe(200)
      await unfoldAll(page)
      await expectUsable(page, name)
    }
  })

  test(`I can get in (${locale}) whatever my eyes, my hands or my screen are like`, async ({ page }) => {
    for (const { name, [locale]: address } of DOORS) {
      expect((await page.goto(address))?.status(), name).toBe(200)
      await expectUsable(page, name)
    }
    await signIn(page, await anAlumnus({ account: 'new' }), { locale })
    await expect(page).toHaveURL(/akkoord|consent/)
    await expectUsable(page, 'consent')
  })
}
