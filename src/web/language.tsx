import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { Language } from '../platform/core/language.ts'

const storageKey = 'turfboek-language'

interface LanguageChoice {
  language: Language
  choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => undefined })

/** Holds the language of the interface: Dutch until another is chosen, remembered on this device. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(rememberedLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    remember(language)
  }, [language])
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>
}

export function useLanguageChoice(): LanguageChoice {
  return use(LanguageContext)
}

export function useLanguage(): Language {
  return use(LanguageContext).language
}

/** The words of a page in the language of the person: `const words = useWords(pageWords)`. */
export function useWords<W>(words: Readonly<Record<Language, W>>): W {
  return words[useLanguage()]
}

function rememberedLanguage(): Language {
  try {
    return Language.catch('nl').parse(localStorage.getItem(storageKey))
  } catch {
    return 'nl'
  }
}

function remember(language: Language) {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // A closed storage costs the memory, not the page.
  }
}
