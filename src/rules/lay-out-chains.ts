/** Lays transitions and accepting states out in columns: what repeats stands together. */
import type { CompiledRules } from '../engine/compiled.ts'
import type { Automaton } from './automaton.ts'
import type { Accept, Transition } from './chain-parts.ts'
import { packNumbers, zigzag } from './write.ts'

/** The transitions by the state they lead to, and the accepting states, packed. */
export function layOutChains({ transitions, accepts }: Automaton): Pick<CompiledRules, 'transitions' | 'accepts'> {
  return { transitions: transitionColumns(transitions), accepts: acceptColumns(accepts) }
}

function transitionColumns(transitions: readonly Transition[]): CompiledRules['transitions'] {
  const rows = [...transitions].sort((a, b) => a.to - b.to)
  let named = 0
  return {
    unit: packNumbers(
      rows.map(({ unit }) => {
        if (unit < named) return unit + 1
        named++
        return 0
      }),
    ),
    from: packNumbers(rows.map(({ from, to }) => (from === 0 ? 0 : to - from))),
    to: packNumbers(rows.map(({ to }, at) => to - (rows[at - 1]?.to ?? 0))),
    gap: packNumbers(rows.map(({ gap }) => gap)),
    guard: packNumbers(rows.map(({ guard }) => guard)),
    tags: packNumbers(rows.flatMap(({ tags }) => [tags.length, ...tags.map(writeTag)])),
  }
}

function acceptColumns(accepts: readonly Accept[]): CompiledRules['accepts'] {
  const rows = [...accepts].sort((a, b) => a.state - b.state || a.signal - b.signal)
  return {
    state: packNumbers(rows.map(({ state }, at) => state - (rows[at - 1]?.state ?? 0))),
    signal: packNumbers(rows.map(({ signal }, at) => zigzag(signal - (rows[at - 1]?.signal ?? 0)))),
    closes: packNumbers(rows.flatMap(({ closes }) => [closes.length, ...closes])),
  }
}

/** Opening a capture is written as twice its id, closing it as one more. */
function writeTag(tag: number): number {
  return tag > 0 ? (tag - 1) * 2 : (-tag - 1) * 2 + 1
}
