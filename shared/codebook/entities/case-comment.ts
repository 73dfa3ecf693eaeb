import { date, entity, longText } from '../entity.ts'

/** An update by a case worker, in the order of the days it is about. */
export const caseComment = entity('caseComment', 'case_comment', {
  comment: longText({ privacy: 'F', htcds: 'cco_CaseComment' }),
  date: date({
    privacy: 'P',
    htcds: null,
    extension: 'x_cco_Date',
    mapsTo: null,
    past: true,
    exact: true,
  }),
})
