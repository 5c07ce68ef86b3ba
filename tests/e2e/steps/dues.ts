import { expect, type Page } from '@playwright/test'
import { type Person, withDatabase } from './alumnus'

/** Programmes of the demo, each of a faculty whose chapter sells membership. */
export const ENGINEERING = '50310306'
export const LAW = '51001877'

/** Gives somebody a diploma that the register vouches for. */
export async function graduate({ id }: Person, programmeCode: string, { year = 2002 } = {}): Promise<void> {
  await withDatabase((client) =>
    client.query(
      `insert into diplomas (alumnus_id, programme_id, programme_name, graduation_year, source, state)
       select $1, id, 'Master', $3, 'register', 'verified' from programmes where code = $2`,
      [id, programmeCode, year],
    ),
  )
}

/** A year of the engineers that ended so many days ago, as an old list of members brought it. */
export async function wasEngineer({ id }: Person, { endedDaysAgo }: { endedDaysAgo: number }): Promise<void> {
  await withDatabase((client) =>
    client.query(
      `insert into membership_periods (alumnus_id, chapter_id, plan_id, first_day, last_day, grace_days, origin, amount_cents)
       select $1, plans.chapter_id, plans.id, (today - $2::integer - 364)::text, (today - $2::integer)::text, 30,
              'imported', 4000
       from (select (now() at time zone 'Europe/Brussels')::date as today) clock,
            membership_plans plans join chapters_locales names on names._parent_id = plans.chapter_id
       where names.slug = 'kring-van-ingenieurs' and plans.period_model = 'academic-year'
       order by plans.price_cents desc limit 1`,
      [id, endedDaysAgo],
    ),
  )
}

/** From today on for a year, as the Office notes it when the money came otherwise. */
export const becomeEngineer = (person: Person): Promise<void> => wasEngineer(person, { endedDaysAgo: -364 })

/** Chooses the membership of these chapters alone and pays it; `meanwhile` happens while the page to pay on is open. */
export async function payFor(
  page: Page,
  chapters: readonly string[],
  { meanwhile }: { readonly meanwhile?: () => Promise<void> } = {},
): Promise<void> {
  await page.goto('/nl/mijn/lidmaatschap')
  for (const chapter of chapters)
    await page
      .getByRole('listitem')
      .filter({ hasText: chapter })
      .getByRole('checkbox', { name: /^Lidmaatschap/ })
      .check()
  await page.getByRole('button', { name: 'Bekijk wat je betaalt' }).click()
  await page.getByRole('button', { name: /^Betaal / }).click()
  await expect(page.getByLabel('Bancontact')).toBeVisible()
  await meanwhile?.()
  await payByBancontact(page)
  if (!meanwhile) await goToMembership(page)
}

/** Pays by Bancontact on the page of the payment stand-in. */
export async function payByBancontact(
  page: Page,
  { answer = 'goedkeuren' }: { readonly answer?: 'goedkeuren' | 'weigeren' } = {},
): Promise<void> {
  await page.getByLabel('Bancontact').check()
  await page.getByLabel('Volledige naam').filter({ visible: true }).fill('An Verlinden')
  await page.getByRole('button', { name: /betalen$/ }).click()
  await page.getByRole('button', { name: `De betaling ${answer}` }).click()
}

/** From the payment's page to one's membership. */
export async function goToMembership(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toContainText('Je hebt betaald')
  await page.getByRole('link', { name: 'Naar je lidmaatschap' }).click()
  await expect(page).toHaveURL('/nl/mijn/lidmaatschap')
}
