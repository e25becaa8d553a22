import { type DocumentType, documentEndings } from './document-types.ts'

/** With the ending; longer names are cut. */
const longestName = 120

/** What a name may not have: signs of control and direction, and those that a file system takes as its own. */
const unfit = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]+/gu

/** A name as it is shown: without its folder and without signs that a person does not see; may be empty. */
export function shownName(sent: string): string {
  const last = sent.slice(-1000).normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const shown = last.replace(unfit, ' ').replace(/\s+/g, ' ').trim()
  return shown.replace(/^[. ]+/, '').replace(/[. ]+$/, '')
}

/**
 * The name under which a document is kept and given back: no folder, no control characters, and an
 * ending that says what its content is. *C:\scans\plan.exe* that holds a PDF is *plan.exe.pdf*.
 */
export function tidyDocumentName(sent: string, type: DocumentType): string {
  const tidy = shownName(sent)
  const ending = documentEndings[type].find((one) => tidy.toLowerCase().endsWith(`.${one}`))
  const whole = ending === undefined ? tidy : tidy.slice(0, -ending.length - 1)
  const suffix = `.${ending ?? documentEndings[type][0]}`
  const stem = cut(whole, longestName - suffix.length).replace(/[. ]+$/, '')
  return (stem === '' ? 'document' : stem) + suffix
}

/** The first `length` UTF-16 units, without half a character at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}
