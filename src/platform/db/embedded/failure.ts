import { Problem } from '../../core/problem.ts'
import { errorCode } from '../../files.ts'
import { embeddedProblem } from './problems.ts'

/** A PostgreSQL program that ended without doing its work; `output` is what it wrote. */
export class PostgresFailure extends Error {
  override readonly name = 'PostgresFailure'
  constructor(
    readonly output: string,
    options?: ErrorOptions,
  ) {
    super(reasonIn(output), options)
  }

  /** Another PostgreSQL, perhaps the last children of one that was killed, still holds the cluster. */
  get isBusy(): boolean {
    return /lock file ".*" already exists|pre-existing shared memory block/.test(this.output)
  }
}

/** The line that says why: PostgreSQL's first FATAL or error, else its last words. */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.find((line) => /\b(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1)
  return (telling ?? 'no output').replace(/^.*?\b(FATAL|PANIC|error):\s*/, '').trim()
}

const full = /No space left on device|Disk quota exceeded|Check free disk space|ENOSPC|EDQUOT/
const closed = /Permission denied|Read-only file system|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/

/** `error` as a problem in words when it is about the disk or PostgreSQL; any other error unchanged. */
export function inWords(error: unknown, folder: string, user: string): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error
  const told = error instanceof PostgresFailure ? error.output : errorCode(error)
  if (full.test(told)) return embeddedProblem('disk-full', { folder }, { cause: error })
  if (closed.test(told)) return embeddedProblem('data-folder-unwritable', { folder, user }, { cause: error })
  if (error instanceof PostgresFailure)
    return embeddedProblem('postgres-failed', { folder, reason: error.message }, { cause: error })
  return error
}
