/** The smallest parts of the pattern language: what is asked of one token. */
import { foldWord } from '../engine/chars.ts'
import { KINDS } from '../engine/flags.ts'
import { inflect } from './inflect.ts'
import type { Lexicon } from './lexicon.ts'
import {
  atom,
  both,
  choiceOf,
  exact,
  type Node,
  negate,
  PatternError,
  sequenceOf,
  singleWords,
  wordNode,
} from './pattern-tree.ts'
import { wordsOf } from './words.ts'

/** Reads words, classes, macros and kinds, from the place where it stands on. */
export abstract class TokenParser {
  protected at = 0

  constructor(
    protected readonly source: string,
    protected readonly lexicon: Lexicon,
  ) {}

  /** The tree of one pattern of a macro. */
  protected abstract expand(pattern: string): Node

  protected fail(message: string): never {
    throw new PatternError(`${message}, in the pattern "${this.source}"`)
  }

  /** `~tell&!#negated`: several things asked of one token. */
  protected conjunction(): Node {
    let node = this.literal()
    while (this.source[this.at] === '&') {
      this.at++
      node = singleWords(node)
      const other = singleWords(this.literal())
      if (node.kind !== 'atom' || other.kind !== 'atom') this.fail('"&" joins what is asked of one single word')
      node = both(node, other) ?? this.fail('"&" can join a word or class with kinds and with "!", not two words')
    }
    return node
  }

  protected literal(): Node {
    const negative = this.source[this.at] === '!'
    if (negative) this.at++
    const node = this.plain()
    if (!negative) return node
    const single = singleWords(node)
    if (single.kind !== 'atom') this.fail('"!" stands before one word, class or kind')
    return negate(single) ?? this.fail('"!" stands before one word, class or kind')
  }

  private plain(): Node {
    const rest = this.source.slice(this.at)
    const take = (pattern: RegExp): RegExpExecArray | null => {
      const match = pattern.exec(rest)
      if (match) this.at += match[0].length
      return match
    }
    let match = take(/^_(?![\w])/)
    if (match) return atom({})
    match = take(/^<([a-z0-9|-]+)>/)
    if (match) return this.classNode((match[1] ?? '').split('|'))
    match = take(/^@([a-z0-9-]+)/)
    if (match) return this.macro(match[1] ?? '')
    match = take(/^#([A-Za-z]+)/)
    if (match) {
      const bits = KINDS[match[1] ?? '']
      if (bits === undefined) this.fail(`there is no kind #${match[1]}; there are: ${Object.keys(KINDS).join(', ')}`)
      return atom({ flags: [bits] })
    }
    match = take(/^"([^"]+)"/)
    if (match) return exact(match[1] ?? '')
    match = take(/^~([\p{L}\p{N}'’]+)/u)
    if (match) return atom({ words: inflect(foldWord(match[1] ?? '')) })
    match = take(/^[\p{L}\p{N}][\p{L}\p{N}'’.:/%-]*/u)
    if (match) {
      const words = wordsOf(match[0])
      if (words.length === 0) this.fail(`"${match[0]}" holds no word`)
      return sequenceOf(words.map(wordNode))
    }
    return this.fail(`"${rest.slice(0, 12)}" is not part of the pattern language`)
  }

  protected known(name: string): void {
    if (this.lexicon.classes.has(name)) return
    const near = [...this.lexicon.classes.keys()].filter((other) => other.includes(name.slice(0, 4)))
    this.fail(
      `there is no word class <${name}>${near.length > 0 ? `; perhaps <${near.slice(0, 4).join('>, <')}>` : ''}`,
    )
  }

  private classNode(names: string[]): Node {
    for (const name of names) this.known(name)
    return atom({ classes: names })
  }

  private macro(name: string): Node {
    const patterns = this.lexicon.macros.get(name)
    if (!patterns) this.fail(`there is no macro @${name}`)
    return choiceOf(patterns.map((pattern) => this.expand(pattern)))
  }
}
