/** `npm run dev`: the pages from Vite, the server from its sources; both start again at a change. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { inPackage, packageFolder } from './package-folder.mjs'

const tool = (name, ...args) =>
  spawn(inPackage('node_modules', '.bin', name), args, { cwd: packageFolder, stdio: 'inherit' })

const tools = [
  tool('tsx', 'watch', '--clear-screen=false', 'src/main.ts'),
  tool('vite', '--clearScreen=false'),
]
await Promise.race(tools.map((child) => once(child, 'close')))
for (const child of tools) child.kill()
