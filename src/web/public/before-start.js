// Runs before everything else. A file of its own: the content security policy allows no script
// inside the page.

// Without this zod tries out `new Function`, which that policy reports as a violation.
globalThis.__zod_globalConfig = { jitless: true }

// Before the first paint, so that a chosen language and colour scheme never flash.
try {
  const root = document.documentElement
  if (localStorage.getItem('turfboek-language') === 'en') root.lang = 'en'
  const scheme = localStorage.getItem('turfboek-scheme')
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  root.style.colorScheme = dark ? 'dark' : 'light'
} catch {
  // Storage may be closed to us; the page then follows the device.
}
