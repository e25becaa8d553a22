import { expect, it } from 'vitest'
import { Problem } from '../../core/problem.ts'
import { inWords, PostgresFailure } from './failure.ts'

function codeOf(error: unknown): string {
  const told = inWords(error, '/data', 'an')
  return told instanceof Problem ? told.code : 'not in words'
}

it.each([
  ['initdb: error: could not write: No space left on device', 'disk-full'],
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk-full'],
  [
    'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
    'disk-full',
  ],
  ['initdb: error: could not access directory "/data": Permission denied', 'data-folder-unwritable'],
  ['FATAL:  invalid value for parameter "jit": "perhaps"', 'postgres-failed'],
])('%s is %s', (output, code) => {
  expect(codeOf(new PostgresFailure(output))).toBe(code)
})

it.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'data-folder-unwritable'],
  ['EACCES', 'data-folder-unwritable'],
  ['EMFILE', 'not in words'],
])('the system error %s is %s', (system, code) => {
  expect(codeOf(Object.assign(new Error('failed'), { code: system }))).toBe(code)
})

it('says why with the first thing PostgreSQL complained about', () => {
  const log = '2026-01-01 LOG:  starting\n2026-01-01 FATAL:  out of memory\n2026-01-01 PANIC:  gave up\n'
  const told = inWords(new PostgresFailure(log), '/data', 'an')
  expect(told instanceof Problem && told.sentence('en')).toContain('could not start: out of memory.')
})

it('leaves an error of our own making as it is', () => {
  const error = new TypeError('undefined is not a function')
  expect(inWords(error, '/data', 'an')).toBe(error)
})
