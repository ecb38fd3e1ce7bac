/** The pattern language: from text to a tree. docs/rules.md teaches it. */
import { foldWord } from '../engine/chars.ts'
import { KINDS } from '../engine/flags.ts'
import { inflect } from './inflect.ts'
import type { Lexicon } from './lexicon.ts'
import { anchored, askEverywhere } from './pattern-ask.ts'
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

const LONGEST_GAP = 24
const MOST_REPEATS = 6
const DEEPEST = 12

/** Parses a pattern; macros are read where they stand. */
export function parsePattern(source: string, lexicon: Lexicon, depth = 0): Node {
  if (depth > DEEPEST) throw new PatternError(`macros are nested too deeply (or refer to themselves) in "${source}"`)
  return new Parser(source, lexicon, depth).parse()
}

class Parser {
  private at = 0

  constructor(
    private readonly source: string,
    private readonly lexicon: Lexicon,
    private readonly depth: number,
  ) {}

  parse(): Node {
    const node = this.choice('')
    if (this.at < this.source.length) this.fail(`"${this.source[this.at]}" has no opening bracket before it`)
    return node
  }

  private fail(message: string): never {
    throw new PatternError(`${message}, in the pattern "${this.source}"`)
  }

  private space(): void {
    while (/\s/.test(this.source.charAt(this.at))) this.at++
  }

  private choice(closing: string): Node {
    const options: Node[] = []
    for (;;) {
      options.push(this.sequence(closing))
      if (this.source[this.at] !== '|') break
      this.at++
    }
    return choiceOf(options)
  }

  private sequence(closing: string): Node {
    const items: Node[] = []
    let first = false
    for (;;) {
      this.space()
      const char = this.source.charAt(this.at)
      if (char === '' || char === '|' || (char === closing && closing !== '')) break
      if (char === ')' || char === ']') this.fail(`"${char}" has no opening bracket before it`)
      if (char === '^') {
        first = true
        this.at++
        continue
      }
      if (char === '$') {
        const last = items.pop()
        if (!last) this.fail('"$" must follow a word')
        items.push(this.anchored(last, 'last'))
        this.at++
        continue
      }
      let item = this.quantified(this.item(char))
      if (first) item = this.anchored(item, 'first')
      first = false
      items.push(item)
    }
    if (items.length === 0) this.fail('there is nothing between two marks')
    return items.length === 1 ? items[0]! : { kind: 'sequence', items }
  }

  private anchored(node: Node, where: 'first' | 'last'): Node {
    return anchored(node, where, this.lexicon) ?? this.fail('"^" and "$" stand beside a word that must be there')
  }

  private item(char: string): Node {
    if (this.source.startsWith('...', this.at)) return this.gap()
    if (char === '(') {
      this.at++
      let node = this.choice(')')
      this.close(')')
      while (this.source[this.at] === '&') {
        this.at++
        node =
          askEverywhere(node, singleWords(this.literal()), this.lexicon) ??
          this.fail('after a group, "&" takes a kind or something negated')
      }
      return node
    }
    if (char === '[') {
      this.at++
      const name = /^[a-z][a-z0-9-]*(?=:)/.exec(this.source.slice(this.at))?.[0]
      if (!name) this.fail('a capture is written [name: pattern]')
      this.at += name.length + 1
      const item = this.choice(']')
      this.close(']')
      return { kind: 'capture', name, item }
    }
    return this.conjunction()
  }

  private close(bracket: string): void {
    this.space()
    if (this.source[this.at] !== bracket) this.fail(`a "${bracket}" is missing`)
    this.at++
  }

  private gap(): Node {
    const match = /^\.\.\.(\d+)((?:!,|!<[a-z0-9|-]+>)*)/.exec(this.source.slice(this.at))
    if (!match) this.fail('a gap is written ...4 (0 to 4 words)')
    this.at += match[0].length
    const most = Number(match[1])
    if (most < 1 || most > LONGEST_GAP) this.fail(`a gap may hold 1 to ${LONGEST_GAP} words, not ${most}`)
    const marks = match[2] ?? ''
    if (marks === '') return { kind: 'gap', most, guard: null }
    const classes = [...marks.matchAll(/<([^>]+)>/g)].flatMap((m) => (m[1] ?? '').split('|'))
    for (const name of classes) this.known(name)
    return { kind: 'gap', most, guard: { comma: marks.includes('!,'), classes } }
  }

  private quantified(node: Node): Node {
    if (this.source[this.at] === '?') {
      this.at++
      return { kind: 'optional', item: node }
    }
    const match = /^\{(\d+),(\d+)\}/.exec(this.source.slice(this.at))
    if (!match) return node
    this.at += match[0].length
    const [least, most] = [Number(match[1]), Number(match[2])]
    if (most < 1 || least > most || most > MOST_REPEATS) this.fail(`a repeat is {m,n} with m <= n <= ${MOST_REPEATS}`)
    const items: Node[] = Array.from({ length: least }, () => node)
    let rest: Node | null = null
    for (let i = least; i < most; i++) {
      const inner: Node = rest ? { kind: 'sequence', items: [node, rest] } : node
      rest = { kind: 'optional', item: inner }
    }
    if (rest) items.push(rest)
    return items.length === 1 ? items[0]! : { kind: 'sequence', items }
  }

  /** `~tell&!#negated`: several things asked of one token. */
  private conjunction(): Node {
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

  private literal(): Node {
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

  private known(name: string): void {
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
    return choiceOf(patterns.map((pattern) => parsePattern(pattern, this.lexicon, this.depth + 1)))
  }
}
