import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page } from '@playwright/test'
import { codeOnPdf } from '../../cards/code-on-pdf'
import { fromElsewhere } from './register'

/** What a link downloads. */
export async function download(page: Page, link: string | RegExp) {
  const begun = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const file = await begun
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The address in the code of a card, read from the picture of its first page. */
export async function codeOn(pdf: Uint8Array): Promise<string> {
  const code = await codeOnPdf(pdf)
  expect(code, 'the code on the card can be read').toBeTruthy()
  return code?.text ?? ''
}

/** Prints the card from one's own room and reads its code. */
export async function printCard(page: Page): Promise<string> {
  await page.goto('/nl/mijn/lidkaart')
  return codeOn((await download(page, 'Druk je lidkaart af')).bytes)
}

/** Somebody at a door with a phone, who is not signed in and held the card up to it. */
export async function scan(browser: Browser, address: string): Promise<Page> {
  const door = await browser.newPage({
    viewport: { width: 360, height: 740 },
    extraHTTPHeaders: fromElsewhere(),
  })
  await door.goto(address)
  return door
}
