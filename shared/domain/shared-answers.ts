/** @file Which answers two persons of one case may share: what was done to them together. */
import { fieldOf, type FieldPath } from '../codebook/codebook.ts'
import { steps, type StepId } from '../codebook/steps.ts'

const sharedSteps: ReadonlySet<StepId> = new Set([
  'recruitment',
  'movement',
  'exploitation',
  'control',
])

/** Never who somebody is, what they decided or how they are now. */
export const sharedPaths: readonly FieldPath[] = steps
  .filter(({ id }) => sharedSteps.has(id))
  .flatMap(({ fields }) => fields)
  .filter((path) => fieldOf(path).entity === 'victim')

const shared: ReadonlySet<string> = new Set(sharedPaths)

export const isShared = (path: string): boolean => shared.has(path)
