const names: Record<string, string> = {
  'copying-software': 'Making PostgreSQL readable for its user',
  'creating-cluster': 'Making the database',
  starting: 'Starting the database',
  recovering: 'Recovering after an unclean stop',
  migrating: 'Checking the tables',
}

/** One line a step, with how long the step before took when that was noticeable. */
export function progressLine(output: NodeJS.WritableStream, clock: () => number = () => performance.now()) {
  let began = clock()
  let open = false
  const finish = () => {
    const seconds = (clock() - began) / 1000
    if (open) output.write(seconds >= 0.5 ? ` ${seconds.toFixed(1)} s\n` : '\n')
    open = false
  }
  return {
    step(step: string): void {
      finish()
      began = clock()
      output.write(`${names[step] ?? step} …`)
      open = true
    },
    done: finish,
  }
}
