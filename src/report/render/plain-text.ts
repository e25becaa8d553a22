import type { BoundSpan } from '../core/document.ts'

/** The words of spans without their form. */
export function plainText(spans: readonly BoundSpan[]): string {
  return spans.map(textOf).join('')
}

function textOf(span: BoundSpan): string {
  switch (span.type) {
    case 'text':
      return span.text
    case 'figure':
      return span.figure.text
    case 'strong':
    case 'emphasis':
    case 'link':
      return plainText(span.spans)
  }
}
