import type { StepId } from '../../codebook/steps.ts'
import type { StepWords } from '../codebook-shape.ts'

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  safety: {
    title: 'Before you begin',
    intro: 'Is it safe to talk here and now? Help comes before questions.',
  },
  setting: {
    title: 'How we talk',
    intro: 'Which language, who interprets, and who else is in the room.',
  },
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
  risk: {
    title: 'Danger and needs',
    intro:
      'Ask about danger now, calmly and directly. Each “yes” brings up your office’s own steps.',
  },
  services: {
    title: 'Help and contact',
    intro: 'What the person wants, what is arranged, and how to reach them safely.',
  },
  recap: {
    title: 'Recap',
    intro: 'Go through it together with the person. Correct what is not right, then finish.',
  },
}
