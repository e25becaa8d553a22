/** The part of the day in Brussels at an instant: what one is greeted with. */
export function partOfDay(instant: Date): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(brusselsHour.format(instant))
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}

const brusselsHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The first name, as colleagues call each other. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
