/** Stops with a sentence on a Node.js that is too old. Runs first, and itself runs on any of them. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Turfboek heeft Node.js 20.19 of nieuwer nodig; dit is ${process.versions.node}. Installeer een nieuwere op https://nodejs.org.\n` +
      `Turfboek needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  )
  process.exit(1)
}
