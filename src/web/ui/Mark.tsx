/**
 * The tally: `strokes` of the five are drawn, four upright and one across. Decorative; what it
 * stands for is said in words beside it.
 */
export function Mark({
  size = 32,
  strokes = 5,
  className,
}: {
  size?: number
  strokes?: number
  className?: string | undefined
}) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth={2.6}
      strokeLinecap="round"
      aria-hidden="true"
    >
      {tally.map((path, index) => (
        <path
          key={path}
          d={path}
          pathLength={1}
          stroke={index === 4 ? 'var(--brick)' : 'currentColor'}
          opacity={index < strokes ? 1 : 0.18}
        />
      ))}
    </svg>
  )
}

/** Drawn by hand: the strokes are not quite straight. */
const tally = [
  'M7.2 6.4 6.8 25.6',
  'M13.1 6 12.8 26',
  'M18.8 6.5 19.2 25.4',
  'M25 6.2 24.9 25.8',
  'M2.8 22.6 29.2 9.4',
]
