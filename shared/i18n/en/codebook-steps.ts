import type { StepId } from '../../codebook/steps.ts'
import type { StepWords } from '../codebook-shape.ts'

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  consent: {
    title: 'Consent',
    intro: 'First explain, then ask. Help does not depend on any answer here.',
  },
  identity: {
    title: 'Person',
    intro: 'Who the person is. A code is enough; a name can wait until there is trust.',
  },
  referral: {
    title: 'How they came to us',
    intro: 'Who sent the person here, and why.',
  },
  recruitment: {
    title: 'Recruitment',
    intro: 'How it began: who approached the person, where and how.',
  },
  movement: {
    title: 'Journey',
    intro: 'What was done to bring the person there, and the way they took.',
  },
  exploitation: {
    title: 'Exploitation',
    intro: 'What happened, or was meant to happen. Details are not needed.',
  },
  control: {
    title: 'Control',
    intro: 'What kept the person from leaving. Go slowly; take a break when it is needed.',
  },
  status: {
    title: 'Decision',
    intro: 'What is decided today, by whom, and how the case goes on.',
  },
  recap: {
    title: 'Recap',
    intro: 'Go through it together with the person. Correct what is not right, then finish.',
  },
}
