/** @file Trafficking status. Definitions: IOM HTCDS 2.0, Field Definitions (CC BY 4.0), to the letter. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const traffickingStatus: CodeWordsOf<'traffickingStatus'> = {
  PossibleVictimOfTrafficking: {
    label: 'Possible victim of trafficking',
    definition:
      'Someone who might be a victim of trafficking but who has not yet been verified. For the purpose of receiving assistance, the organization deems any person a "victim of trafficking" if he or she has been recruited, transported, transferred, harboured, or received by any person for the purpose of exploitation. The organization also deems any migrant a "victim of trafficking" if he or she has been subjected to sexual exploitation, forced labour, slavery or practices similar to slavery, servitude, or the removal of organs, or any similar form of exploitation. Exploitation may be considered the act of taking advantage of something or someone, in particular the act of taking unjust advantage of another for one’s own benefit/ends.',
    official: true,
  },
  ActualVictimOfTrafficking: {
    label: 'Victim of trafficking',
    definition:
      'Someone who has been determined to be a victim of trafficking. For the purpose of receiving assistance, the organization deems any person a "victim of trafficking" if he or she has been recruited, transported, transferred, harboured, or received by any person for the purpose of exploitation. The organization also deems any migrant a “victim of trafficking” if he or she has been subjected to sexual exploitation, forced labour, slavery or practices similar to slavery, servitude, or the removal of organs, or any similar form of exploitation. Exploitation may be considered the act of taking advantage of something or someone, in particular the act of taking unjust advantage of another for one’s own benefit/ends.',
    official: true,
  },
  NotAVictimOfTrafficking: {
    label: 'Not a victim of trafficking',
    definition:
      'Someone who has been determined not to be a victim of trafficking and whose information has been entered into the case management system. For the purpose of receiving assistance, the organization deems any person a "victim of trafficking" if he or she has been recruited, transported, transferred, harboured, or received by any person for the purpose of exploitation. The organization also deems any migrant a “victim of trafficking” if he or she has been subjected to sexual exploitation, forced labour, slavery or practices similar to slavery, servitude, or the removal of organs, or any similar form of exploitation. Exploitation may be considered the act of taking advantage of something or someone, in particular the act of taking unjust advantage of another for one’s own benefit/ends.',
    official: true,
  },
}

export const decidingBody: CodeWordsOf<'decidingBody'> = {
  Police: 'Police',
  NGO: 'Non-governmental organisation',
  CourtOrProsecution: 'Court or prosecution',
  NonPoliceGovernmentalOrganization: 'Government office other than the police',
  Other: 'Other',
}
