/** @file Every case in the order of its name, kept so that a page costs no sorting. */

export interface Named {
  readonly caseId: string
  readonly display: string
}

export interface NameOrder {
  readonly language: string
  readonly cases: readonly Named[]
  /** Moves cases whose name changed, and puts in new ones. */
  put(changed: readonly Named[]): void
}

/** In the order of a language's dictionary; those without a name come last. */
export function createNameOrder(language: string, cases: readonly Named[]): NameOrder {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  const compare = (a: Named, b: Named): number =>
    Number(a.display === '') - Number(b.display === '') || collator.compare(a.display, b.display)
  let sorted = cases.toSorted(compare)
  return {
    language,
    get cases() {
      return sorted
    },
    put(changed) {
      const ids = new Set(changed.map(({ caseId }) => caseId))
      sorted = sorted.filter(({ caseId }) => !ids.has(caseId))
      for (const named of changed) sorted.splice(placeFor(sorted, named, compare), 0, named)
    },
  }
}

/** After the last one that is not greater. */
function placeFor(
  sorted: readonly Named[],
  named: Named,
  compare: (a: Named, b: Named) => number,
): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = sorted[middle]
    if (other !== undefined && compare(other, named) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
