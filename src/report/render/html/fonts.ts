import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve

const faces = [
  {
    family: 'Source Sans 3',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  },
  {
    family: 'Source Serif 4',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  },
]

let faceRules: string | undefined

/** The two fonts of a report as rules of its own stylesheet (about 110 kB), so that the file stands alone. */
export function embeddedFonts(): string {
  faceRules ??= faces.map(faceRule).join('\n')
  return faceRules
}

function faceRule({ family, file }: (typeof faces)[number]): string {
  const data = readFileSync(resolve(file)).toString('base64')
  return `@font-face{font-family:"${family}";font-weight:200 900;font-display:swap;src:url(data:font/woff2;base64,${data}) format("woff2")}`
}
