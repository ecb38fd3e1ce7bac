/** What a pattern is once it is read: a tree, and how its parts are put together. */
import { FLAG } from '../engine/flags.ts'
import { bareShortForm, possessive, variants, wordsOf } from './words.ts'

/** What one token must be. `words` and `classes`: at least one of them, unless both are empty. */
export interface Atom {
  kind: 'atom'
  words: string[]
  classes: string[]
  notWords: string[]
  notClasses: string[]
  flags: number[]
  not: number
}
export interface Guard {
  comma: boolean
  classes: string[]
}
export type Node =
  | Atom
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'optional'; item: Node }
  | { kind: 'gap'; most: number; guard: Guard | null }
  | { kind: 'capture'; name: string; item: Node }

export class PatternError extends Error {}

/** One token; an empty one is any word. */
export function atom(parts: Partial<Omit<Atom, 'kind'>>): Atom {
  return { kind: 'atom', words: [], classes: [], notWords: [], notClasses: [], flags: [], not: 0, ...parts }
}

/** One literal word; `she's` asks for the 's (or for `shes`). */
export function wordNode(word: string): Node {
  const { base, marked } = possessive(word)
  if (!marked) return atom({ words: variants(word) })
  const withMark = atom({ words: variants(base), flags: [FLAG.POSSESSIVE] })
  const bare = bareShortForm(base)
  return bare === null ? withMark : { kind: 'choice', options: [withMark, atom({ words: [bare] })] }
}

/** A phrase of a class: its words one after the other. */
export function phraseNode(phrase: string): Node {
  return sequenceOf(phrase.split(' ').map(wordNode))
}

/** Text whose capitals count. */
export function exact(text: string): Node {
  const cased = text.split(/\s+/).flatMap((part) => {
    const upper = part.length > 1 && part === part.toUpperCase()
    const flags = upper
      ? [FLAG.UPPER]
      : part[0] !== part[0]?.toLowerCase()
        ? [part.length > 1 ? FLAG.TITLE : FLAG.LETTER]
        : []
    const not = flags.length === 0 ? FLAG.TITLE | FLAG.UPPER : 0
    return wordsOf(part).map((word) => atom({ words: [word], flags, not }))
  })
  return sequenceOf(cased)
}

/** Parts in a row. */
export function sequenceOf(items: Node[]): Node {
  return items.length === 1 ? items[0]! : { kind: 'sequence', items }
}

/** A choice; plain words and classes in it become one atom, which keeps the automaton small. */
export function choiceOf(options: readonly Node[]): Node {
  const flat = options.flatMap((option) => (option.kind === 'choice' ? option.options : [option]))
  const merged = atom({})
  const others: Node[] = []
  for (const option of flat) {
    if (option.kind === 'atom' && isPlain(option)) {
      merged.words.push(...option.words)
      merged.classes.push(...option.classes)
    } else others.push(option)
  }
  const all = isPlain(merged) ? [merged, ...others] : others
  return all.length === 1 ? all[0]! : { kind: 'choice', options: all }
}

/** Of a choice, what can be asked of one token. */
export function singleWords(node: Node): Node {
  return node.kind === 'choice' && node.options[0]?.kind === 'atom' ? node.options[0] : node
}

/** Asks for words or classes and nothing else: such an atom also takes the phrases of its classes. */
export function isPlain(node: Atom): boolean {
  const asks = node.words.length + node.classes.length > 0
  return asks && node.flags.length === 0 && node.not === 0 && node.notWords.length + node.notClasses.length === 0
}

/** Both at once, or null where that can't be. */
export function both(a: Atom, b: Atom): Atom | null {
  if (a.words.length + a.classes.length > 0 && b.words.length + b.classes.length > 0) return null
  return atom({
    words: [...a.words, ...b.words],
    classes: [...a.classes, ...b.classes],
    notWords: [...a.notWords, ...b.notWords],
    notClasses: [...a.notClasses, ...b.notClasses],
    flags: [...a.flags, ...b.flags],
    not: a.not | b.not,
  })
}

/** The opposite, or null where that can't be. */
export function negate(node: Atom): Atom | null {
  if (node.flags.length > 0 && node.words.length + node.classes.length > 0) return null
  return atom({ notWords: node.words, notClasses: node.classes, not: node.flags.reduce((sum, bits) => sum | bits, 0) })
}
