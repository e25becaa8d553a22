import { useComputedColorScheme } from '@mantine/core'
import type { Language } from '../../platform/core/language.ts'
import { useLanguage } from '../language.tsx'
import { useNarrow } from './use-narrow.ts'

/** How a picture is asked of the server: in the language and the colours of the page, for its width. */
export interface DrawingStyle {
  language: Language
  scheme: 'light' | 'dark'
  layout: 'wide' | 'narrow'
}

/** The style in which this page shows its pictures now. */
export function useDrawingStyle(): DrawingStyle {
  const language = useLanguage()
  const scheme = useComputedColorScheme('light')
  const layout = useNarrow() ? 'narrow' : 'wide'
  return { language, scheme, layout }
}

/** A picture as the server drew it, for the page and for paper alike. */
export function Drawing({ svg, className }: { svg: string; className: string | undefined }) {
  return (
    <div
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn and escaped by our own server
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
