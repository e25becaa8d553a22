import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cast } from '../../demo/cast.ts'
import { desk, openBrowser, phone } from './support/browser.ts'
import { sessionOf } from './support/session.ts'
import { arrive, countIn, fillTally, heading, savedNotice, visit } from './support/steps.ts'
import { startTurfboek } from './support/turfboek.ts'

const turfboek = await startTurfboek()
const open = await openBrowser(turfboek.address)
const coordinator = await sessionOf(turfboek.address, 'coordinator')
const worker = await sessionOf(turfboek.address, 'worker')
const openAtDesk = () => open({ storageState: coordinator, viewport: desk })

const june = '?jaar=2021&maand=6'

/** Walks with the Tab key until a place has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${place}.`)
}

/** The numbers of weeks in words: *week 3, 7 tot 9 en 12*. */
function weeksIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?: tot (\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) => Number(first) + place),
  )
}

/** How many participations there were in 2021, as the figures say. */
async function participationsOf2021(page: Page): Promise<number> {
  await visit(page, '/cijfers/2.4?jaar=2021')
  await page.getByRole('region', { name: 'Grafiek' }).locator('svg').waitFor()
  return countIn(await page.getByRole('link', { name: /deelnames: .*totaal$/i }).textContent())
}

const questions = (page: Page) => page.getByRole('main').getByRole('list').getByRole('listitem')

test('the coordinator finds the missing weeks of three projects, in words and in the table', async () => {
  const { page } = await openAtDesk()
  await visit(page, `/nazicht${june}`)
  await heading(page, 'Volledigheid').waitFor()
  const lacking = page.getByRole('region', { name: 'Ontbrekende weken' }).getByRole('listitem')
  await lacking.first().waitFor()
  const three = (await lacking.all()).slice(0, 3)
  expect(three).toHaveLength(3)
  for (const item of three) {
    const project = (await item.getByRole('link').textContent()) ?? ''
    const named = weeksIn(/Niets in week (.*?)\./.exec((await item.textContent()) ?? '')?.[1] ?? '')
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: project, exact: true }) })
    const missing = row.getByRole('cell').filter({ hasText: 'ontbreekt' })
    expect(named.length).toBeGreaterThan(0)
    expect(await missing.count()).toBe(named.length)
  }
})

test('an unusual number is corrected by keyboard: the question goes, the figure changes; another is right', async () => {
  const { page } = await openAtDesk()
  const before = await participationsOf2021(page)
  await visit(page, `/nazicht/opvallend${june}`)
  const mistyped = questions(page).filter({ hasText: '120 deelnames; gewoonlijk 5 tot' })
  await mistyped.getByText('Opvallend volgens de z-score, de mediaan en het bereik').waitFor()

  await tabTo(page, mistyped.getByRole('link', { name: /^Verbeter: .*120 deelnames/ }))
  await page.keyboard.press('Enter')
  await heading(page, 'Verbeter de registratie').waitFor()
  const number = page.getByRole('textbox', { name: 'Deelnames' })
  await tabTo(page, number)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('12')
  await tabTo(page, page.getByLabel('Waarom verbeter je dit?'))
  await page.keyboard.type('een nul te veel')
  await page.keyboard.press('Enter')
  await confirmIfAsked(page)
  await heading(page, 'Opvallende registraties').waitFor()
  expect(new URL(page.url()).search).toContain('maand=6')
  await mistyped.waitFor({ state: 'detached' })

  const right = questions(page).filter({ hasText: '220 deelnames; gewoonlijk' })
  await tabTo(page, right.getByRole('button', { name: /^Het klopt: .*220 deelnames/ }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Het klopt' })
  await tabTo(page, dialog.getByLabel('Waarom?'))
  await page.keyboard.type('het was het grote buurtfeest')
  await tabTo(page, dialog.getByRole('button', { name: 'Het klopt' }))
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const answered = page.getByRole('group').filter({ hasText: 'Beantwoord (1)' })
  await tabTo(page, answered.locator('summary'))
  await page.keyboard.press('Enter')
  await answered.getByText(/Hilde Cuypers zei op .* dat het klopt: het was het grote buurtfeest/).waitFor()

  expect(await participationsOf2021(page)).toBe(before - 120 + 12)
})

/** The year is long ago for whoever corrects it: that is asked, and right. */
async function confirmIfAsked(page: Page): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: 'meer dan een jaar geleden' })
  await alert.waitFor()
  await tabTo(page, alert.getByRole('button', { name: 'Ja, dat klopt' }))
  await page.keyboard.press('Enter')
}

test('a closed month takes no tally, says who can reopen it, and takes one again when it is reopened', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/nazicht/maanden?jaar=2021')
  const month = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^juni 2021/i }) })
  await tabTo(page, month.getByRole('button', { name: 'Sluit af: juni 2021' }))
  await page.keyboard.press('Enter')
  const closing = page.getByRole('dialog', { name: 'Sluit juni 2021 af' })
  await closing.getByText(/Er staan nog \d+ vragen open\. Je mag toch afsluiten\./).waitFor()
  await tabTo(page, closing.getByRole('button', { name: 'Sluit af' }))
  await page.keyboard.press('Enter')
  await closing.waitFor({ state: 'detached' })
  await month.getByText(`Afgesloten door ${cast.coordinator.name}`).waitFor()

  const tallying = (await open({ storageState: worker, viewport: phone })).page
  await visit(tallying, '/turven?dag=2021-06-15')
  await fillTally(tallying, 'Soepmoment', 9)
  await tallying.getByRole('button', { name: 'Bewaar' }).click()
  const refusal = tallying.getByRole('alert')
  await refusal.getByText(/^De maand juni 2021 is afgesloten.*vraag dan je coördinator/).waitFor()

  await tabTo(page, month.getByRole('button', { name: 'Heropen juni 2021' }))
  await page.keyboard.press('Enter')
  const reopening = page.getByRole('dialog', { name: 'Heropen juni 2021' })
  await tabTo(page, reopening.getByLabel('Waarom?'))
  await page.keyboard.type('er ontbrak nog een soepmoment')
  await tabTo(page, reopening.getByRole('button', { name: 'Heropen' }))
  await page.keyboard.press('Enter')
  await reopening.waitFor({ state: 'detached' })
  await month.getByText(/^Heropend door Hilde Cuypers op .*: er ontbrak nog een soepmoment$/).waitFor()

  await tallying.reload()
  await arrive(tallying)
  await tallying.getByRole('button', { name: 'Bewaar' }).click()
  await tallying.getByRole('button', { name: 'Ja, dat klopt' }).click()
  await savedNotice(tallying).filter({ hasText: 'Soepmoment · 9 deelnames' }).waitFor()
})

test('who changed what is found by person and kind, with what was before and after', async () => {
  const { page } = await openAtDesk()
  await visit(page, '/nazicht/wijzigingen?wat=activity')
  await page.getByRole('combobox', { name: 'Wie' }).selectOption(cast.coordinator.name)
  await page.getByRole('combobox', { name: 'Handeling' }).selectOption('activiteit verbeterd')
  const change = questions(page)
    .filter({ hasText: `${cast.coordinator.name}: activiteit verbeterd` })
    .first()
  await change.getByText('Reden: een nul te veel').waitFor()
  await change.getByText('Wat er stond en wat er nu staat').click()
  await change.getByText('deelnames: 120 → 12').waitFor()
})
