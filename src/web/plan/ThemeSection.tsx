import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Project } from '../../plan/core/model.ts'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useMayEverywhere } from '../session/session.ts'
import { formatMoment } from '../ui/dates.ts'
import { ChangeThemeDialog } from './ChangeThemeDialog.tsx'
import { motionWords } from './motion-words.ts'
import styles from './project-form.module.css'

/** The themes that a project counted for, from which day, and why. */
export function ThemeSection({ project }: { project: Project }) {
  const words = useWords(motionWords)
  const language = useLanguage()
  const mayChange = useMayEverywhere('plan.write')
  const [changing, setChanging] = useState(false)
  const { themeChanges } = project
  if (themeChanges.length === 0 && !mayChange) return null
  return (
    <section aria-labelledby="thema">
      <h2 id="thema">{words.themeHistory}</h2>
      {themeChanges.length === 0 ? (
        <p>{project.theme}</p>
      ) : (
        <ol className={styles.themes}>
          <li>{themeChanges[0]?.before}</li>
          {themeChanges.map((change) => (
            <li key={change.from}>
              <p>
                {change.after} {words.since(formatDate(change.from, language))}
              </p>
              <p>{change.reason}</p>
              <p className={styles.quiet}>
                {words.by(change.recordedBy, formatMoment(change.recordedAt, language))}
              </p>
            </li>
          ))}
        </ol>
      )}
      {mayChange && (
        <Button variant="default" onClick={() => setChanging(true)}>
          {words.changeTheme}
        </Button>
      )}
      <ChangeThemeDialog project={project} opened={changing} onClose={() => setChanging(false)} />
    </section>
  )
}
