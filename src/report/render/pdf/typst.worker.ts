import { parentPort, workerData } from 'node:worker_threads'
import { BoundDocument } from '../../core/schema.ts'
import { compilePdf } from './compile-pdf.ts'
import type { WorkerMessage } from './messages.ts'

const send = (message: WorkerMessage) => parentPort?.postMessage(message)

const document = BoundDocument.parse(workerData)
send({ pdf: compilePdf(document, (progress) => send({ progress })) })
