export const office = {
  dangerTitle: 'What to do in danger',
  dangerContext:
    'When an interview shows one of these dangers, Tessera shows your steps and your phone number at once. Write them for the person who is alone in the room with somebody who needs help.',
  generalSteps: 'Until you write your own, these general steps are shown.',
  edit: 'Change steps',
  phone: 'Phone number to call',
  phoneHint: 'With name: “Child helpline 000”. Shown large, never dialled by the computer.',
  steps: 'Steps, one on each line',
  save: 'Save steps',
  useGeneral: 'Use the general steps',
  optionalTitle: 'Optional questions',
  optionalContext:
    'Off by default, because a question that nobody needs should not be asked. Turning one off deletes nothing.',
  modules: {
    disability: {
      label: 'Disability',
      description:
        'Six short questions of the Washington Group on seeing, hearing, walking and more.',
    },
    education: {
      label: 'Education',
      description: 'The highest level of school or study.',
    },
    dependants: {
      label: 'Children and dependants',
      description: 'How many children, and how many people live from what the person earns.',
    },
  },
  risk: {
    safety: {
      name: 'Not safe right now',
      steps:
        'Stop the interview.\nBring the person to a safe and private place.\nCall for help.\nGo on only when the person is safe and wants to.',
    },
    selfHarm: {
      name: 'Thoughts of self-harm or suicide',
      steps:
        'Stay with the person. Do not leave them alone.\nAsk calmly whether they have a plan or something to do it with.\nCall a health worker or the crisis line together with the person.\nAgree who stays with them for the next 24 hours.\nSee them again within 24 to 48 hours.',
    },
    traffickerContact: {
      name: 'The trafficker is in contact or near',
      steps:
        'Do not answer calls or messages of the trafficker.\nAsk the person what they think is safest.\nMove them to a safe place and tell nobody where.\nCall the police or your partner for protection, if the person agrees.\nCheck the phone for shared location.',
    },
    childAtRisk: {
      name: 'A child is in danger',
      steps:
        'Tell the child protection officer today.\nStay with the child, or send somebody the child trusts.\nCall the child helpline.\nWrite down only what is needed to protect the child.',
    },
    family: {
      name: 'The family is in danger',
      steps:
        'Ask who is in danger, where, and from whom.\nAgree with the person whom to warn, and how.\nCall a partner near the family, if the person agrees.',
    },
    health: {
      name: 'Needs a doctor now',
      steps:
        'Call an ambulance or bring the person to the clinic.\nStop the interview until they have been seen.\nAfter sexual violence: medicine against HIV works within 72 hours.',
    },
  },
}
