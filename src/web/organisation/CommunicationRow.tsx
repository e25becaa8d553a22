import { Button } from '@mantine/core'
import {
  type CommunicationAction,
  communicationKindNames,
  nameOfWord,
  usualAudiences,
  usualMedia,
} from '../../organisation/core/communication-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import styles from './communication.module.css'
import { whenInWords } from './communication-form.ts'
import { communicationWords } from './communication-words.ts'

/** One action of the numbered list. */
export function CommunicationRow({
  action,
  onChange,
}: {
  action: CommunicationAction
  onChange?: (action: CommunicationAction) => void
}) {
  const words = useWords(communicationWords)
  const language = useLanguage()
  // Some outlets are no name but a usual word: *persbericht*.
  const outlet = nameOfWord(usualMedia, action.outlet, language)
  const name = action.title || outlet
  const media = action.media.map((word) => nameOfWord(usualMedia, word, language))
  const audiences = action.audiences.map((word) => nameOfWord(usualAudiences, word, language))
  const facts = [
    whenInWords(action, language, words),
    action.title && outlet,
    action.kind && communicationKindNames[action.kind][language],
    media.join(', '),
    audiences.length > 0 && words.forWhom(audiences.join(', ')),
  ]
  return (
    <li className={styles.action}>
      <span className={styles.number}>{action.number}</span>
      <div className={styles.what}>
        <p className={styles.name}>{name}</p>
        <p className={styles.quiet}>{[...new Set(facts)].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.acts}>
        {action.link !== null && (
          <a
            href={action.link}
            target="_blank"
            rel="noopener noreferrer"
            className={styles.link}
            aria-label={words.opensLinkOf(name)}
          >
            {words.opensLink}
          </a>
        )}
        {onChange && (
          <Button variant="subtle" aria-label={words.changeNamed(name)} onClick={() => onChange(action)}>
            {words.change}
          </Button>
        )}
      </div>
    </li>
  )
}
