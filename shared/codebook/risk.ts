/** @file Dangers that call for action now, and the answers that say so. */
import type { Answers } from './answer.ts'

export const risks = [
  'safety',
  'selfHarm',
  'traffickerContact',
  'childAtRisk',
  'family',
  'health',
] as const
export type Risk = (typeof risks)[number]

/** A danger is said with this answer: for safety it is a no, for all others a yes. */
const signs: Readonly<Record<Risk, { readonly path: string; readonly says: boolean }>> = {
  safety: { path: 'case.safeNow', says: false },
  selfHarm: { path: 'victim.riskSelfHarm', says: true },
  traffickerContact: { path: 'victim.riskTraffickerContact', says: true },
  childAtRisk: { path: 'victim.riskChild', says: true },
  family: { path: 'victim.riskFamily', says: true },
  health: { path: 'victim.riskHealth', says: true },
}

/** The dangers that the answers speak of, most urgent first. Unknown is not a yes and not a no. */
export function risksIn(answers: Answers): readonly Risk[] {
  return risks.filter((risk) => answers[signs[risk].path]?.value === signs[risk].says)
}

/** The danger that an answer to this question can speak of. */
export function riskOf(path: string): Risk | null {
  return risks.find((risk) => signs[risk].path === path) ?? null
}
