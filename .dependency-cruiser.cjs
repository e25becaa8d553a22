/** The import rule of docs/architecture.md. `npm run check` fails when it is broken, or saw too little. */

/** A slice uses those before it, never those after it. */
const slices = [
  'platform',
  'plan',
  'organisation',
  'network',
  'registration',
  'policy',
  'review',
  'search',
  'indicators',
  'report',
  'intake',
]

const anySlice = `^src/(${slices.join('|')})/`
/** Written from the database, whose columns hold the words of every slice: types only. */
const tables = '^src/platform/db/tables(-text)?\\.ts$'
const tests = '\\.test\\.tsx?$'
/** Platform is a house of its own: each of its areas has a door, and its loose files are doors. */
const doors = ['/index\\.ts$', '/core/', '^src/platform/[^/]+\\.ts$']

const onlyLeftward = slices.slice(0, -1).map((slice, place) => ({
  name: `${slice}-only-leftward`,
  comment: `${slice} may not know ${slices.slice(place + 1).join(', ')}`,
  severity: 'error',
  from: { path: `^src/${slice}/`, pathNot: [tests, tables] },
  to: { path: `^src/(${slices.slice(place + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyLeftward,
    {
      name: 'slice-by-its-door',
      comment: 'another slice is entered by its index.ts or its core/',
      severity: 'error',
      from: { path: anySlice, pathNot: [tests, tables] },
      to: { path: anySlice, pathNot: ['^src/$1/', ...doors] },
    },
    {
      name: 'slice-not-to-wiring',
      comment: 'main.ts and cli.ts wire the slices, the pages and the demonstration; no slice knows them',
      severity: 'error',
      from: { path: anySlice, pathNot: tests },
      to: { path: '^(src/(main|cli|web)(/|\\.ts$)|(demo|test|bench|scripts)/)' },
    },
    {
      name: 'core-is-pure',
      comment: 'core/ runs on the phone: it imports core/, zod, the contract and uuidv7',
      severity: 'error',
      from: { path: '^src/.*/core/', pathNot: tests },
      to: { pathNot: ['^src/.*/core/', 'node_modules/(zod|@orpc/contract|uuidv7)/'] },
    },
    {
      name: 'web-sees-core',
      comment: 'the pages run in a browser: they import core/, themselves and packages',
      severity: 'error',
      from: { path: '^src/web/', pathNot: tests },
      to: { pathNot: ['^src/web/', '^src/.*/core/', 'node_modules/'] },
    },
    {
      name: 'no-cycles',
      comment: 'a cycle hides which of the two comes first',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'nothing uses this module',
      severity: 'warn',
      from: {
        orphan: true,
        path: '^src/.*\\.tsx?$',
        pathNot: [tests, '\\.d\\.ts$', '\\.worker\\.ts$', '^src/(main|cli)\\.ts$'],
      },
      to: {},
    },
  ],
  options: {
    // With TypeScript 7 the default parser finds nothing and passes everything.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
