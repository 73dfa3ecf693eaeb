/** @file Which group of a coarser grouping a row belongs to, so that two tables can be lined up. */
import { fieldOf } from '../codebook/codebook.ts'
import { groupings, type GroupingName, groupingNames } from './groupings.ts'
import { type Axis, notKnown } from './protected-table.ts'

function isGrouping(name: string): name is GroupingName {
  return groupingNames.some((known) => known === name)
}

/** The first age of a band stands for all of it: coarser bands never cut through a finer one. */
function valueOf(grouping: string, key: string): string | number {
  return grouping.startsWith('age') ? Number.parseInt(key, 10) : key
}

export function joinedKey(axis: Axis, grouping: string, key: string): string {
  if (axis.grouping === grouping || !isGrouping(grouping)) return key
  if (grouping === 'all') return 'all'
  return key === notKnown
    ? notKnown
    : groupings[grouping].keyOf(valueOf(axis.grouping, key), fieldOf(axis.field))
}
