import { reportFailure } from './main/failure.ts'
import { start } from './main/start.ts'

start().catch(reportFailure)
