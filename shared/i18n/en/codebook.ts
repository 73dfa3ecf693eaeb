export const codebook = {} as const
