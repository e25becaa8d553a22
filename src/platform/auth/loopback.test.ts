import { expect, it } from 'vitest'
import { isLoopback } from './loopback.ts'

it.each([
  'localhost',
  'localhost:3000',
  '127.0.0.1',
  '127.0.0.1:3000',
  '127.8.8.8',
  '[::1]:3000',
  '::ffff:127.0.0.1',
])('%s is this computer itself', (host) => {
  expect(isLoopback(host)).toBe(true)
})

it.each([
  '',
  'turfboek.example',
  '127.0.0.1.evil.example',
  '127.evil.example:3000',
  'localhost.evil.example',
  '10.0.0.1',
  '[::2]:3000',
])('%j is not', (host) => {
  expect(isLoopback(host)).toBe(false)
})
