import { choice, date, entity, longText } from '../entity.ts'
import { supportPlanType } from '../lists/services.ts'

/** What the person and the office agreed to do, and until when. */
export const supportPlan = entity('supportPlan', 'support_plan', {
  type: choice(supportPlanType, { privacy: 'S', htcds: 'spl_Type', partner: 'keep' }),
  objectives: longText({ privacy: 'F', htcds: 'spl_Objectives' }),
  actionPlan: longText({ privacy: 'F', htcds: 'spl_ActionPlan' }),
  plannedEndDate: date({ privacy: 'Q', htcds: 'spl_PlannedEndDate', partner: 'quarter' }),
  actualEndDate: date({ privacy: 'Q', htcds: 'spl_ActualEndDate', past: true, partner: 'quarter' }),
})
