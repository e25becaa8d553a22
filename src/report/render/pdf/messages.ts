import type { PdfProgress } from './progress.ts'

/** What the worker tells: how far it is, then the PDF. A failure arrives as the worker's `error`. */
export type WorkerMessage = { readonly progress: PdfProgress } | { readonly pdf: Uint8Array }
