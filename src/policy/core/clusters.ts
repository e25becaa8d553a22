/** Two things and how like they are, from 0 to 1. */
export interface Pair<Id extends string> {
  one: Id
  other: Id
  likeness: number
}

/**
 * Groups of things that are like one thing in their middle. What has the most likeness around it is the
 * middle of the first group and takes its neighbours along; each thing is in one group at most. A chain
 * of neighbours is no group: its ends may have nothing in common.
 */
export function clustersOf<Id extends string>(pairs: readonly Pair<Id>[], least: number): Id[][] {
  const neighbours = neighboursOf(pairs)
  const free = new Set(neighbours.keys())
  const clusters: Id[][] = []
  for (;;) {
    const [middle] = [...free]
      .map((id) => ({ id, around: freeAround(neighbours, free, id) }))
      .filter(({ around }) => around.length + 1 >= least)
      .sort((a, b) => sumOf(b.around) - sumOf(a.around) || (a.id < b.id ? -1 : 1))
    if (middle === undefined) return clusters
    const cluster = [middle.id, ...middle.around.map(({ id }) => id)]
    for (const id of cluster) free.delete(id)
    clusters.push(cluster)
  }
}

interface Neighbour<Id> {
  id: Id
  likeness: number
}

function neighboursOf<Id extends string>(pairs: readonly Pair<Id>[]): Map<Id, Neighbour<Id>[]> {
  const neighbours = new Map<Id, Neighbour<Id>[]>()
  const add = (id: Id, neighbour: Neighbour<Id>) => {
    const known = neighbours.get(id)
    if (known) known.push(neighbour)
    else neighbours.set(id, [neighbour])
  }
  for (const { one, other, likeness } of pairs) {
    add(one, { id: other, likeness })
    add(other, { id: one, likeness })
  }
  return neighbours
}

/** The neighbours that are in no group yet, the likest first. */
function freeAround<Id extends string>(
  neighbours: ReadonlyMap<Id, Neighbour<Id>[]>,
  free: ReadonlySet<Id>,
  id: Id,
): Neighbour<Id>[] {
  return (neighbours.get(id) ?? [])
    .filter((neighbour) => free.has(neighbour.id))
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
}

function sumOf(neighbours: readonly Neighbour<string>[]): number {
  return neighbours.reduce((sum, { likeness }) => sum + likeness, 0)
}
