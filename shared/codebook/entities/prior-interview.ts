import { choices, date, entity, longText, text } from '../entity.ts'
import { toldTopic } from '../lists/interview.ts'

/** Whom the person already told, so that nobody is asked again what is on record. */
export const priorInterview = entity('priorInterview', 'prior_interview', {
  organisation: text({ privacy: 'O', htcds: null, extension: 'x_pri_Organisation', mapsTo: null }),
  date: date({ privacy: 'Q', htcds: null, extension: 'x_pri_Date', mapsTo: null, past: true }),
  topics: choices(toldTopic, {
    privacy: 'S',
    htcds: null,
    extension: 'x_pri_Topics',
    mapsTo: null,
  }),
  details: longText({ privacy: 'F', htcds: null, extension: 'x_pri_Details', mapsTo: null }),
})
