import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useWords } from '../language.tsx'
import styles from './Shell.module.css'
import { shellWords } from './words.ts'

/** What every page has: the skip link, and the focus that follows the reader to a new page. */
export function Root() {
  const words = useWords(shellWords)
  useFocusOnArrival()
  return (
    <>
      <a className={styles.skip} href="#inhoud">
        {words.skip}
      </a>
      <Outlet />
    </>
  )
}

/** Moves the focus to the heading of a page that was opened, so that a screen reader begins there. */
function useFocusOnArrival() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        const arrival = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main')
        arrival?.focus({ preventScroll: true })
      }),
    [router],
  )
}
