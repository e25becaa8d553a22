import type { Page, Request } from 'playwright-core'

/** What a page should never do: an error, a request that fails, a request to anywhere else. */
export interface Faults {
  /** Leaves out what holds this text: the test provoked it. */
  forgive(text: string | RegExp): void
  seen(): string[]
}

/** Listens to a page from its first request on. */
export function watch(page: Page, home: string): Faults {
  const all: string[] = []
  const forgiven: (string | RegExp)[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      all.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => all.push(`page error: ${error.stack ?? error.message}`))
  page.on('requestfailed', (request) => {
    if (!wasDropped(request))
      all.push(`failed: ${request.method()} ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('request', (request) => {
    if (leaves(request.url(), home)) all.push(`left this computer: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      all.push(`${response.status()}: ${response.request().method()} ${response.url()}`)
  })
  return {
    forgive: (text) => forgiven.push(text),
    seen: () =>
      all.filter(
        (line) =>
          !forgiven.some((text) => (typeof text === 'string' ? line.includes(text) : text.test(line))),
      ),
  }
}

/** A page that is left, or a question that is asked anew, takes its requests along. */
function wasDropped(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED'
}

function leaves(url: string, home: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol.startsWith('http') && origin !== home
}
