import { IconSearch } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { useWords } from '../language.tsx'
import { FindingDialog } from './FindingDialog.tsx'
import styles from './finding.module.css'
import { useFindingKeys } from './use-finding-keys.ts'
import { findingWords } from './words.ts'

/** The button that opens the finding; a slash and Ctrl+K open it too, on every page. */
export function FindingButton() {
  const words = useWords(findingWords)
  const [opened, setOpened] = useState(false)
  const open = useCallback(() => setOpened(true), [])
  useFindingKeys(open)
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={words.button}
        aria-keyshortcuts="/ Control+K"
        onClick={open}
      >
        <IconSearch aria-hidden="true" size={22} />
        <span className={styles.buttonWord}>{words.find}</span>
        <span aria-hidden="true" className={styles.key}>
          /
        </span>
      </button>
      <FindingDialog opened={opened} onClose={() => setOpened(false)} />
    </>
  )
}
