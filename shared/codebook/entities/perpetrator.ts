import { choices, entity, longText, text } from '../entity.ts'
import { roleInProcess } from '../lists/perpetrator.ts'

/** Somebody alleged to have taken part: as little as is needed, and never more than was said. */
export const perpetrator = entity('perpetrator', 'perpetrator_context', {
  roleInProcess: choices(roleInProcess, { privacy: 'S', htcds: 'per_RoleInProcess' }),
  roleDetails: longText({ privacy: 'F', htcds: 'per_RoleDetails' }),
  // The standard gives this field neither label nor type; a name in words is what users write.
  organisation: text({ privacy: 'D', htcds: 'per_Organisation' }),
})
