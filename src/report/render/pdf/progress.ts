/** How far a PDF is: its charts are drawn, it is laid out in a few rounds, it is written. */
export type PdfProgress =
  | { readonly step: 'charts' | 'layout'; readonly done: number; readonly of: number }
  | { readonly step: 'writing'; readonly pages: number }
