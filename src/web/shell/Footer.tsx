import { NativeSelect, useMantineColorScheme } from '@mantine/core'
import { Language, languages } from '../../platform/core/language.ts'
import { useLanguageChoice, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import styles from './Footer.module.css'
import { shellWords } from './words.ts'

const languageNames = { nl: 'Nederlands', en: 'English' } as const satisfies Record<Language, string>
const schemes = ['auto', 'light', 'dark'] as const

/** The foot of every page: language, colours, and the way for developers. */
export function Footer() {
  const words = useWords(shellWords)
  const { language, choose } = useLanguageChoice()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemeNames = { auto: words.schemeAuto, light: words.schemeLight, dark: words.schemeDark }
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p>{words.tagline}</p>
          <a href={paths.apiDocs()}>{words.api}</a>
        </div>
        <div className={styles.choices}>
          <NativeSelect
            label={words.language}
            value={language}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(event) => choose(Language.catch('nl').parse(event.currentTarget.value))}
          />
          <NativeSelect
            label={words.scheme}
            value={colorScheme}
            data={schemes.map((value) => ({ value, label: schemeNames[value] }))}
            onChange={(event) => {
              const scheme = schemes.find((one) => one === event.currentTarget.value)
              if (scheme) setColorScheme(scheme)
            }}
          />
        </div>
      </div>
    </footer>
  )
}
