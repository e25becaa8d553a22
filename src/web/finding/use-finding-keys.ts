import { useEffect } from 'react'

/** Opens the finding from anywhere: with Ctrl+K (or ⌘K), and with a slash where nobody is typing. */
export function useFindingKeys(open: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensFinding(event)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open])
}

function opensFinding(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || isInDialog(event.target)) return false
  const command = event.ctrlKey || event.metaKey
  if (command) return event.key.toLowerCase() === 'k' && !event.shiftKey
  return event.key === '/' && !isTyping(event.target)
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null
}

/** Over an open dialog nothing else is opened. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null
}
