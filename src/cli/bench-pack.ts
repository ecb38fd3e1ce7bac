/** The worst packs that the compiler still accepts: as many steps on one word as fit, each as dear as a step can be. */
import type { CompiledRules } from '../engine/index.ts'
import { compile } from '../rules/compile.ts'

export interface WorstPack {
  name: string
  rules: CompiledRules
  text: (size: number) => string
}

const LINKS = 6
/** The digits of the pattern's number, so that no two patterns have the same gaps and share a step. */
const gapsOf = (at: number): number[] => Array.from({ length: LINKS }, (_, i) => 24 - (Math.floor(at / 5 ** i) % 5) - i)

/** Patterns on the word "ha" by number; every "ha" sets off every link of every one of them. */
const KINDS: Record<string, (at: number) => string> = {
  'gaps in a row': (at) =>
    `ha ${gapsOf(at)
      .map((gap) => `...${gap} ha`)
      .join(' ')}`,
  'guarded gaps': (at) =>
    `ha ${gapsOf(at)
      .map((gap, i) => `...${gap}!,!<c${(at + i) % 40}> ha`)
      .join(' ')}`,
  'twelve words at once': (at) => {
    const row = Array.from({ length: 12 }, () => 'ha').join(' ')
    return `${row} ${gapsOf(at)
      .map((gap) => `...${gap - 5} ${row}`)
      .join(' ')}`
  },
  captures: (at) =>
    `[mark: ha] ${gapsOf(at)
      .map((gap, i) => `...${gap} [c${i}: ha]`)
      .join(' ')}`,
}

/** One pack of each kind, with a rule to a pattern, as large as is accepted. */
export function worstPacks(): WorstPack[] {
  return Object.entries(KINDS).map(([name, pattern]) => {
    let [fits, tooMany] = [0, 400]
    let rules: CompiledRules | null = null
    while (tooMany - fits > 1) {
      const count = (fits + tooMany) >> 1
      const compiled = accepted(count, pattern)
      if (compiled) [fits, rules] = [count, compiled]
      else tooMany = count
    }
    if (!rules) throw new Error(`no pack of the kind "${name}" is accepted`)
    return { name, rules, text: (size) => 'ha '.repeat(Math.ceil(size / 3)).slice(0, size) }
  })
}

function accepted(count: number, pattern: (at: number) => string): CompiledRules | null {
  const rules = Array.from(
    { length: count },
    (_, at) =>
      `- id: worst.r${at}\n  category: disrespect\n  signals: { ha: "${pattern(at)}" }\n  tests: { hit: [], pass: [] }\n`,
  )
  const classes = Array.from({ length: 40 }, (_, at) => `c${at}: [w${at}]\n`)
  const code = `id: c\nbody: B\ntitle: T\nedition: "1"\nyear: 2000\ncountry: US\nbinds: b\nurl: u\nclauses: [{ id: "1", number: "1", title: t, gist: g, status: seen, source: s }]\nmap: [{ category: disrespect, clauses: ["1"] }]\n`
  const compilation = compile([
    { path: 'lexicon/words.yaml', text: classes.join('') },
    { path: 'detect/worst.yaml', text: rules.join('') },
    { path: 'codes/c.yaml', text: code },
  ])
  const refused = compilation.problems.find(({ message }) => !message.includes('steps'))
  if (refused) throw new Error(`${refused.file}:${refused.line}: ${refused.message}`)
  return compilation.problems.length === 0 ? compilation.rules : null
}
