/** `npm start`: on a fresh machine it installs and builds first. */
import { requireNode } from './node-version.mjs'

requireNode()
const { runBuilt } = await import('./ready.mjs')
await runBuilt('main')
