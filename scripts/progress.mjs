const words = {
  nl: {
    installing: 'Onderdelen installeren (de eerste keer enkele minuten)',
    building: 'Turfboek bouwen',
    fetchingBrowser: 'Een browser installeren voor de tests',
    done: (seconds) => `klaar in ${seconds} s`,
    failed: (seconds) => `mislukt na ${seconds} s`,
    installFailed:
      'De onderdelen zijn niet geïnstalleerd. Kijk hierboven waarom, controleer de verbinding en start opnieuw.',
    buildFailed: 'Turfboek kon niet gebouwd worden. Kijk hierboven waarom.',
    noBrowser: 'De tests hebben Chromium nodig. Installeer het, of geef het pad in CHROMIUM_PATH.',
    nothingRan: 'Er liep geen enkele test.',
    outsideTests: 'Er ging iets mis buiten de tests om; kijk hierboven.',
  },
  en: {
    installing: 'Installing the parts (takes minutes the first time)',
    building: 'Building Turfboek',
    fetchingBrowser: 'Installing a browser for the tests',
    done: (seconds) => `done in ${seconds} s`,
    failed: (seconds) => `failed after ${seconds} s`,
    installFailed: 'The parts were not installed. See above why, check the connection and start again.',
    buildFailed: 'Turfboek could not be built. See above why.',
    noBrowser: 'The tests need Chromium. Install it, or give its path in CHROMIUM_PATH.',
    nothingRan: 'No test ran.',
    outsideTests: 'Something went wrong outside the tests; see above.',
  },
}

/** The sentences of the launchers, in the language of the terminal: English when it says so, else Dutch. */
export const say = words[/^en/.test(process.env.LC_ALL || process.env.LANG || '') ? 'en' : 'nl']

/** A line before the work and one after it, on stderr: stdout belongs to the program that follows. */
export async function step(title, work) {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  console.error(`${title} …`)
  try {
    const result = await work()
    console.error(`${title}: ${say.done(seconds())}`)
    return result
  } catch (error) {
    console.error(`${title}: ${say.failed(seconds())}`)
    throw error
  }
}

/** Ends with one sentence and no stack trace. */
export function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
