/** The shapes, in one place: a definition is copied to wherever it is named. */
export const { answers: ANSWERS, asked: ASKED } = __SHAPES__
