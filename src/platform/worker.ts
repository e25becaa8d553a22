import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { packageRoot } from './package-root.ts'

/**
 * Starts a thread for slow pure work (a PDF). `name` is the path under `src` without `.worker.ts`,
 * `report/render/pdf`; built, the same name lies under `dist/server`.
 */
export function startWorker(name: string, workerData: unknown): Worker {
  return runsFromSource() ? sourceWorker(name, workerData) : builtWorker(name, workerData)
}

function runsFromSource(): boolean {
  return extname(import.meta.url) === '.ts'
}

function builtWorker(name: string, workerData: unknown): Worker {
  return new Worker(join(packageRoot(), 'dist', 'server', `${name}.worker.js`), { workerData })
}

/** A worker does not inherit the TypeScript loader of its parent: it registers its own first. */
function sourceWorker(name: string, workerData: unknown): Worker {
  const loader = import.meta.resolve('tsx/esm/api')
  const file = pathToFileURL(join(packageRoot(), 'src', `${name}.worker.ts`)).href
  const script = `import { register } from '${loader}'; register(); await import('${file}')`
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), { workerData })
}
