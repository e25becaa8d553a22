import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { packageRoot } from '../../src/platform/package-root.ts'

interface Entry {
  kind: string
  sentence: { nl: string; en: string }
}
interface Words {
  nl: Record<string, unknown>
  en: Record<string, unknown>
}

/** What was declared while the modules below were read. */
const declared = vi.hoisted(() => ({ problems: [] as Record<string, never>[], words: [] as unknown[] }))

vi.mock('../../src/platform/core/problem.ts', async (original) => ({
  ...(await original<object>()),
  defineProblems: (entries: Record<string, never>) => {
    declared.problems.push(entries)
    return entries
  },
}))
vi.mock('../../src/platform/core/language.ts', async (original) => ({
  ...(await original<object>()),
  defineWords: (words: unknown) => {
    declared.words.push(words)
    return words
  },
}))

const modules = import.meta.glob([
  '../../src/**/*.{ts,tsx}',
  '!../../src/**/*.test.{ts,tsx}',
  '!../../src/**/*.d.ts',
])
const files = Object.keys(modules)
const sourceOf = (file: string) => readFileSync(join(packageRoot(), file.replace('../../', '')), 'utf8')
const declaring = (call: string) =>
  files.filter((file) => new RegExp(`(?<!function )${call}\\(`).test(sourceOf(file)))

const problemFiles = declaring('defineProblems')
const wordFiles = declaring('defineWords')
for (const file of new Set([...problemFiles, ...wordFiles])) await modules[file]?.()
const problems = declared.problems as unknown as Record<string, Entry>[]
const entries = problems.flatMap((catalogue) => Object.entries(catalogue))
const words = declared.words as Words[]

/** Codes that two parts give one meaning on purpose, each with the sentence that helps its own reader. */
const twins = ['disk-full', 'unknown-project']

describe('the catalogue of problems', () => {
  it('is whole: every file that declares problems was read', () => {
    expect(problemFiles.length).toBeGreaterThan(8)
    expect(problems).toHaveLength(problemFiles.length)
  })

  it('gives a code one meaning', () => {
    const codes = entries.map(([code]) => code)
    const repeated = [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))]
    expect(repeated.sort()).toEqual(twins)
  })

  it.each(entries)('%s says the same in Dutch and in English', (code, { sentence }) => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(places(sentence.nl)).toEqual(places(sentence.en))
    for (const text of [sentence.nl, sentence.en]) {
      expect(text).toMatch(/^[\p{Lu}{“]/u)
      expect(text).toMatch(/[.?!]$|: \S.*$/)
    }
  })
})

describe('the words of the interface', () => {
  it('were all read', () => {
    expect(wordFiles.length).toBeGreaterThan(10)
    expect(words).toHaveLength(wordFiles.length)
  })

  it('are there in both languages, none empty', () => {
    for (const { nl, en } of words) {
      expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
      for (const [key, value] of [...Object.entries(nl), ...Object.entries(en)]) {
        if (typeof value === 'string') expect(value.trim(), key).not.toBe('')
        else expect(typeof value, key).toBe('function')
      }
    }
  })
})
