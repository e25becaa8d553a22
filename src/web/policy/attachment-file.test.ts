import { expect, it } from 'vitest'
import { formatSize, refusalOfFile } from './attachment-file.ts'

it('says a size as a person reads it', () => {
  expect([1, 2048, 1_500_000, 15 * 1024 * 1024].map((size) => formatSize(size, 'nl'))).toEqual([
    '1 kB',
    '2 kB',
    '1,4 MB',
    '15 MB',
  ])
})

it('refuses what is too large or empty before it is sent', () => {
  const code = (size: number) => refusalOfFile({ name: 'nota.pdf', size })?.code ?? null
  expect([0, 1, 15 * 1024 * 1024, 15 * 1024 * 1024 + 1].map(code)).toEqual([
    'document-empty',
    null,
    null,
    'document-too-large',
  ])
})
