import { startWorker } from '../../../platform/worker.ts'
import type { BoundDocument } from '../../core/document.ts'
import { reportProblem } from '../../core/problems.ts'
import type { WorkerMessage } from './messages.ts'
import type { PdfProgress } from './progress.ts'

/**
 * The document as a PDF/UA-1 book. Works in a thread of its own, which ends with it; the same
 * document gives the same bytes. Throws `report-not-rendered`.
 */
export function renderPdf(
  document: BoundDocument,
  { onProgress }: { readonly onProgress?: (progress: PdfProgress) => void } = {},
): Promise<Uint8Array> {
  const worker = startWorker('report/render/pdf/typst', document)
  const pdf = new Promise<Uint8Array>((resolve, reject) => {
    const fail = (cause?: unknown) => reject(reportProblem('report-not-rendered', {}, { cause }))
    worker.on('message', (message: WorkerMessage) => {
      if ('pdf' in message) resolve(message.pdf)
      else onProgress?.(message.progress)
    })
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`the worker ended with code ${code}`)))
  })
  return pdf.finally(() => worker.terminate())
}
