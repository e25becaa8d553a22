/** The id of a thing by its name. Throws when the demonstration names what it does not hold. */
export function idOf<I extends string>(ids: ReadonlyMap<string, I>, name: string): I {
  const id = ids.get(name)
  if (id === undefined) throw new RangeError(`The demonstration does not hold “${name}”.`)
  return id
}
