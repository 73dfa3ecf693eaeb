/** @file Codes about how consent was given. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const assent: CodeWordsOf<'assent'> = {
  Given: 'Sumang-ayon ang bata',
  Refused: {
    label: 'Tumanggi ang bata',
    definition: 'Kung gayon, hindi ang sagot, anuman ang pasya ng nakatatanda.',
  },
  NotAsked: 'Hindi tinanong ang bata',
}

export const consentMethod: CodeWordsOf<'consentMethod'> = {
  Spoken: 'Sinabi',
  Written: 'Nilagdaan',
  Thumbprint: 'Thumbmark',
}

export const consentPoint: CodeWordsOf<'consentPoint'> = {
  Voluntary: {
    label: 'Malaya ang pagpili',
    definition: 'Ang tao ang pipili kung magsasalita siya. Hindi nakasalalay rito ang tulong.',
  },
  Purpose: {
    label: 'Para saan ang interbyu',
    definition: 'Kung bakit namin itinatanong ang mga ito.',
  },
  UseOfData: {
    label: 'Ano ang gagawin sa mga sagot',
    definition: 'Kung sino ang makababasa nito rito, at kung sino ang makakakuha ng alin.',
  },
  Research: {
    label: 'Pananaliksik nang walang pangalan',
    definition: 'Kung ano ang puwedeng bilangin o pag-aralan nang hindi sinasabi kung sino ito.',
  },
  RightToData: {
    label: 'Ang karapatan sa sariling record',
    definition: 'Puwedeng hingin ng tao ang record niya anumang oras, at ipatama ito.',
  },
  Retention: {
    label: 'Gaano ito katagal itatago',
    definition: 'Kung gaano katagal naming itatago ang record.',
  },
  Withdrawal: {
    label: 'Paano ito babawiin',
    definition: 'Puwedeng tumanggi ang tao sa ibang araw, at kung paano.',
  },
}

export const withheldItem: CodeWordsOf<'withheldItem'> = {
  Name: 'Ang pangalan',
  Whereabouts: 'Kung nasaan ang tao',
  Contact: 'Kung paano siya makokontak',
  Health: 'Kalusugan',
  Exploitation: 'Ang nangyari',
  Family: 'Ang pamilya',
  Other: 'Iba pa',
}
