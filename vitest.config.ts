import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config'

/** Kinds of test by file name. What matches none of them is a unit test, so no file is forgotten. */
const files = {
  db: ['**/*.db.test.ts', 'test/database/**/*.test.ts'],
  http: ['**/*.http.test.ts', 'test/http/**/*.test.ts'],
  structure: ['test/structure/**/*.test.ts'],
  golden: ['test/golden/**/*.test.ts'],
  start: ['test/start/**/*.test.ts'],
  durability: ['test/durability/**/*.test.ts'],
  e2e: ['test/e2e/**/*.test.ts'],
}

const seconds = 1_000
const withPostgres = ['test/database/global-setup.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', ['**/*.test.{ts,tsx}'], {
        exclude: [...configDefaults.exclude, ...Object.values(files).flat()],
      }),
      project('structure', files.structure, { testTimeout: 30 * seconds, globalSetup: withPostgres }),
      project('golden', files.golden, { testTimeout: 60 * seconds }),
      project('db', files.db, { testTimeout: 60 * seconds, globalSetup: withPostgres }),
      project('http', files.http, { testTimeout: 60 * seconds, globalSetup: withPostgres }),
      project('start', files.start, { testTimeout: 120 * seconds, sequence: { groupOrder: 1 } }),
      project('durability', files.durability, { testTimeout: 120 * seconds, sequence: { groupOrder: 1 } }),
      project('e2e', files.e2e, {
        testTimeout: 60 * seconds,
        globalSetup: withPostgres,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
})

type ProjectSettings = NonNullable<Extract<TestProjectConfiguration, { test?: unknown }>['test']>

/** Setting up a database or a browser may take as long as a slow test. */
function project(name: string, include: string[], settings: ProjectSettings): TestProjectConfiguration {
  return { test: { name, include, hookTimeout: settings.testTimeout ?? 10 * seconds, ...settings } }
}
