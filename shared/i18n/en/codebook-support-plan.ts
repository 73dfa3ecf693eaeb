import type { EntityWordsOf } from '../codebook-shape.ts'

export const supportPlan: EntityWordsOf<'supportPlan'> = {
  type: {
    label: 'Kind of plan',
    ask: 'What is this plan about?',
    why: 'One plan for each subject is easier to keep.',
    definition: 'The type of support plan',
    examples:
      'Going back to school: “Education”. School and a claim for unpaid wages: two plans, “Education” and “Legal”.',
    official: true,
  },
  objectives: {
    label: 'Objectives',
    ask: 'What do you want to reach?',
    why: 'The plan is the person’s own, in their own words.',
    definition: 'The objectives or purpose of the plan',
    examples:
      '“I want to repair motorbikes and live with my children.” Not in office words, such as “client is reintegrated”.',
    official: true,
  },
  actionPlan: {
    label: 'Steps',
    ask: 'Which steps come first, who does them and by when?',
    why: 'Small steps with a name and a day get done.',
    definition: 'A description of the actions required to accomplish the plan',
    examples:
      '“Dara asks the school by Friday. Srey copies her birth certificate on Monday.” Only “help with school” is not a step yet.',
    official: true,
  },
  plannedEndDate: {
    label: 'Planned until',
    ask: 'Until when shall it be reached?',
    why: 'A day to look at the plan again together.',
    definition: 'The day by which the plan shall be reached.',
    examples:
      'School begins on 1 October, and she wants to be there: 1 October. Nobody can say: choose a day to look at the plan again.',
  },
  actualEndDate: {
    label: 'Ended on',
    ask: 'When did the plan end?',
    why: 'It shows how long things really take.',
    definition: 'The day on which the plan ended, reached or not.',
    examples:
      'She moved away on 9 June, before it was reached: 9 June. The day has passed and the work goes on: leave it empty.',
  },
}
