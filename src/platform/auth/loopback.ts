/** Whether a `Host` header or an address names this computer itself. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || name.startsWith('127.') || name.startsWith('::ffff:127.')
}
