import { expect, test } from 'vitest'
import { cast } from '../../demo/cast.ts'
import { openBrowser } from './support/browser.ts'
import { heading } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const { address } = await startTurfboek({ demonstration: false })
const open = await openBrowser(address)

test('without the demonstration there is nobody to click, only an address and a password', async () => {
  const { page } = await open()
  await page.goto('/')
  await heading(page, 'Aanmelden').waitFor()
  await page.getByLabel('E-mailadres').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('Kies wie je bent').count()).toBe(0)
  expect(await page.getByText(cast.worker.name).count()).toBe(0)
})

test('a wrong password is told in a sentence, and the address stays filled in', async () => {
  const { page, faults } = await open()
  faults.forgive('401')
  await page.goto('/aanmelden')
  await page.getByLabel('E-mailadres').fill('mira@example.org')
  await page.getByLabel('Wachtwoord').fill('niet het juiste')
  await page.getByRole('button', { name: 'Meld je aan' }).click()
  await page.getByRole('alert').getByText('Dit e-mailadres en wachtwoord horen niet bij elkaar.').waitFor()
  expect(await page.getByLabel('E-mailadres').inputValue()).toBe('mira@example.org')
})

test('the click of the demonstration is closed', async () => {
  const answer = await fetch(`${address}/api/auth/demonstration/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ userId: cast.director.userId }),
  })
  expect(answer.status).toBe(404)
})
