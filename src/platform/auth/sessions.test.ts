import type { Pool } from 'pg'
import { expect, it } from 'vitest'
import type { Accounts } from './accounts.ts'
import { sessionFinder } from './sessions.ts'

/** A finder over accounts that count how often they are asked; `now` moves its clock. */
function countingFinder(answer: () => Promise<unknown>) {
  let asked = 0
  let now = 0
  const getSession = () => {
    asked++
    return answer()
  }
  const accounts = { api: { getSession } } as unknown as Accounts
  const pool = { query: async () => ({ rows: [] }) } as unknown as Pool
  return {
    finder: sessionFinder(accounts, pool, () => now),
    asked: () => asked,
    wait: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

const somebody = async () => ({ user: { id: 'an', name: 'An' } })
const cookie = 'turfboek.session_token=abc'

it('asks nobody about a visitor without a session', async () => {
  const { finder, asked } = countingFinder(somebody)
  expect([await finder.find(undefined), await finder.find('theme=dark')]).toEqual([null, null])
  expect(asked()).toBe(0)
})

it('remembers for five seconds who has a token, whatever other cookies come along', async () => {
  const { finder, asked, wait } = countingFinder(somebody)
  await Promise.all([finder.find(cookie), finder.find(`theme=dark; ${cookie}; a=b`)])
  wait(4999)
  expect(await finder.find(cookie)).toMatchObject({ userId: 'an', organisation: null, roles: [] })
  expect(asked()).toBe(1)
  wait(1)
  await finder.find(cookie)
  expect(asked()).toBe(2)
})

it('forgets at once when somebody signs out', async () => {
  const { finder, asked } = countingFinder(somebody)
  await finder.find(cookie)
  finder.forget(`theme=dark; ${cookie}`)
  await finder.find(cookie)
  expect(asked()).toBe(2)
})

it('does not remember that asking failed', async () => {
  let fails = true
  const { finder } = countingFinder(async () => {
    if (fails) throw new Error('away')
    return somebody()
  })
  await expect(finder.find(cookie)).rejects.toThrow('away')
  fails = false
  expect(await finder.find(cookie)).toMatchObject({ userId: 'an' })
})
