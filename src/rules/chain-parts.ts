/** What the automaton is made of. */
/** A place where a pattern stands: the state reached, and what must come before the next unit. */
export interface Front {
  state: number
  gap: number
  guard: number
  tags: readonly number[]
}

/** One unit leads from one state (0: the start of a pattern) to another. A tag opens capture n as n + 1, closes it as -n - 1. */
export interface Transition {
  unit: number
  from: number
  to: number
  gap: number
  guard: number
  tags: readonly number[]
}

/** A state that completes a signal, and the captures that close at its end. */
export interface Accept {
  state: number
  signal: number
  closes: readonly number[]
}

/** Each front once. */
export function unique(fronts: readonly Front[]): Front[] {
  return [...new Map(fronts.map((front) => [JSON.stringify(front), front])).values()]
}
