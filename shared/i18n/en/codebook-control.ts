/** @file Methods of control. Definitions: IOM HTCDS 2.0, Field Definitions (CC BY 4.0), to the letter. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const controlMethod: CodeWordsOf<'controlMethod'> = {
  DebtBondage: {
    label: 'Debt bondage',
    definition:
      "Indicates whether the individual is forced to work to pay off a created or perceived debt. The individual is deceived to work for little or no pay, with no control over his/her debt. Debt bondage is defined as the status or condition arising from a pledge by a debtor of his personal services or of those of a person under his control as security for a debt, if the value of those services as reasonably assessed is not applied towards the liquidation of the debt or the length and nature of those services are not respectively limited and defined (United Nations' 1956 Supplementary Convention on the Abolition of Slavery).",
    official: true,
  },
  TakesEarnings: {
    label: 'Took the earnings',
    definition:
      'Indicates whether the individual has experienced a situation where the exploiters have taken his/her remuneration in order to control him/her.',
    official: true,
  },
  RestrictsFinancialAccess: {
    label: 'Restricted access to money',
    definition:
      "Indicates whether the individual experienced a situation in which his/her exploiter(s) prohibited or restricted the individual's access to necessary daily living funds or their own personal finances. This includes but not limited to, controlling an individual’s personal bank account, bank/credit cards, or overtly stealing the individual’s personal funds.",
    official: true,
  },
  PhysicalThreats: {
    label: 'Physical threats',
    definition:
      'A threat to hurt or kill the person. One kind of threat in the definitions of HTCDS.',
  },
  ThreatensChildrenFamily: {
    label: 'Threatened children or family',
    definition:
      'A threat to hurt children or family, or to make them lose something. One kind of threat in the definitions of HTCDS.',
  },
  Threats: {
    label: 'Threats of another kind',
    definition:
      'Indicates whether the individual experienced a situation in which his/her exploiter(s) explicitly or implicitly communicated an intent to inflict harm or loss on the individual or another. Threats to report or contact law enforcement in order to negatively impact the individual or another are considered distinct and are categorized in the MethodsOfControlThreatOfLawEnforcement variable.',
    official: true,
  },
  ThreatOfLawEnforcement: {
    label: 'Threatened with police or immigration',
    definition:
      'Indicates whether the individual experienced a situation in which their exploiter(s) explicitly or implicitly communicated an intent to contact or involve law enforcement or other relevant authorities, such as immigration authorities, in order to negatively impact the individual or another.',
    official: true,
  },
  PsychologicalAbuse: {
    label: 'Psychological abuse',
    definition:
      'Indicates whether the individual experienced a situation in which their exploiter(s) used emotionally abusive, deceptive, or devious tactics to influence the individual. This may include, but is not limited to, name calling, verbal abuse, humiliating in front of others, manipulating real or perceived power imbalances, or shaming, blaming the individual. It may also include acts intended to exploit or prey upon any familial or romantic bonds/attachments the individual has with their exploiter(s).',
    official: true,
  },
  PhysicalAbuse: {
    label: 'Physical abuse',
    definition:
      'Indicates whether the individual experienced a situation in which their exploiter(s) acted to cause physical injury, pain, disability, death or trauma to the individual. This includes but not limited to shoving, strangulation, shaking, slapping, punching, kicking, pulling hair, burning, branding or tattooing, the use of a weapon, or using one’s size and strength against the individual. Physical acts of a sexual abuse are considered distinct and are categorized in the MethodsOfControlSexualAbuse variable.',
    official: true,
  },
  SexualAbuse: {
    label: 'Sexual abuse',
    definition:
      'Indicates whether the individual experienced any kind of unwanted or non-consenting sexual contact from their exploiter(s) as a means by which to control the individual, rather than a purpose for which the individual was trafficked, in order to influence their behavior. This includes, but is not limited to, using sexual acts, assault, or contact as punishment or manipulation or normalizing sexual violence. It also includes coercive behavior that interferes with the individual’s ability to control his/her reproductive life, including but not limited to, forcing/coercing the individual to terminate or continue a pregnancy against their will, manipulating birth control, intentionally exposing someone to an STI, preventing condom negotiation, and/or attempting to or impregnating the individual without their consent.',
    official: true,
  },
  FalsePromises: {
    label: 'False promises',
    definition:
      'Indicates whether the individual was defrauded or tricked into entering the exploitative situation by their exploiter(s) using deception and false pretenses.',
    official: true,
  },
  PsychoactiveSubstances: {
    label: 'Drugs, alcohol or medicines',
    definition:
      'Indicates whether the exploiter(s) induced the individual into substance abuse, provided substances to make the individual compliant or in order to influence their behavior, or exploited an existing substance abuse issue.',
    official: true,
  },
  RestrictsMovement: {
    label: 'Restricted movement',
    definition:
      'Indicates whether the exploiter(s) isolated, confined or limited the movement of the individual in any way physically or socially. This may include situations in which the individual is physically detained, prevented from moving without being accompanied or monitored, or the exploiter(s) threatens or enacts repercussions related to the individual’s movement. This may also include forms of emotional isolation including restricting the individual’s access to support systems or social networks or moving the individual frequently in order to prevent the individual from establishing support systems or social networks.',
    official: true,
  },
  RestrictsMedicalCare: {
    label: 'Restricted medical care',
    definition:
      'Indicates whether the exploiter(s) limited the individual’s access to medical or health services. Including but not limited to necessary medical care or treatment being withheld, or when access to such treatment was controlled by the exploiter(s). This category also includes situations in which the individual was unable to access or interact with health services without being accompanied or monitored by the exploiter(s).',
    official: true,
  },
  ExcessiveWorkingHours: {
    label: 'Excessive working hours',
    definition:
      'Indicates whether the individual was required to work a significant number of hours in excess of what they were contracted or promised; could include over-time, late or atypical shifts, or overnight hours. Could be used a means for keeping the individual isolated and/or unable to seek help or report their situation. In some instances, work hours may be so excessive as to cause physical and/or mental health issues which may also limit the individual’s capacity to seek help or report their situation.',
    official: true,
  },
  UsesChildren: {
    label: 'Used the person’s children',
    definition:
      "Indicates whether the exploiter limited the individual's access to their children as a means of control whether through separation, isolation, manipulation of custody, or physical removal of child to stay with individuals or family connected to or controlled by the exploiter. Could occur permanently or intermittently and could be tied to an exploiter's control over a child's access to healthcare, school, or extended family.",
    official: true,
  },
  WithholdsNecessities: {
    label: 'Withheld necessities',
    definition:
      'Indicates whether the individual experienced a situation in which their exploiter(s) denied, restricted, or threatened to deny/restrict basic living necessities such as food, shelter, water, hygiene, appropriate clothes, or necessary items for religious observance or gender expression.',
    official: true,
  },
  WithholdsDocuments: {
    label: 'Withheld documents',
    definition:
      'Indicates whether the individual experienced a situation in which their exploiter(s) limited, restricted, or controlled the individual’s access to important documents including, but not limited to, the individual’s passport, immigration documents, work permit, identification card, government benefit documents, birth certificate, gender identity carry letter, court-issued protection orders, custody papers, or other legal, official, or government documents.',
    official: true,
  },
  Other: {
    label: 'Other',
    definition:
      'Indicates whether the exploiter used a tactic intended to create or maintain power and control over the individual that cannot reasonably fit in any of the previous categories.',
    official: true,
  },
}
