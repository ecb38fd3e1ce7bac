/** Small letters, no accents: how filters compare what was typed with what is there. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
