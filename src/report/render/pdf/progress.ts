/** How far a PDF is: its charts are drawn, it is laid out, it is written. */
export interface PdfProgress {
  readonly step: 'charts' | 'layout' | 'writing'
  readonly done: number
  readonly of: number
}
