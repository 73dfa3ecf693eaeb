/**
 * The Thai texts that a native speaker has read and signed, by area and key (`codebook.person.gender`).
 * Everything else was translated by the developers and is shown to translators as not reviewed.
 */
export const reviewed: readonly string[] = []
