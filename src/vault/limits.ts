/** How long what is kept may be, in characters. Apart from the schemas: content scripts need the one without the other. */
export const LONGEST_QUESTION = 4_000
export const LONGEST_TEXT = 20_000
export const LONGEST_WORD = 80
