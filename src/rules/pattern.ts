/** The pattern language: from text to a tree. docs/rules.md teaches it. */

import type { Lexicon } from './lexicon.ts'
import { anchored, askEverywhere } from './pattern-ask.ts'
import { TokenParser } from './pattern-token.ts'
import { choiceOf, type Node, PatternError, singleWords } from './pattern-tree.ts'

const LONGEST_GAP = 24
const MOST_REPEATS = 6
const DEEPEST = 12

/** Parses a pattern; macros are read where they stand. */
export function parsePattern(source: string, lexicon: Lexicon, depth = 0): Node {
  if (depth > DEEPEST) throw new PatternError(`macros are nested too deeply (or refer to themselves) in "${source}"`)
  return new Parser(source, lexicon, depth).parse()
}

class Parser extends TokenParser {
  constructor(
    source: string,
    lexicon: Lexicon,
    private readonly depth: number,
  ) {
    super(source, lexicon)
  }

  protected override expand(pattern: string): Node {
    return parsePattern(pattern, this.lexicon, this.depth + 1)
  }

  parse(): Node {
    const node = this.choice('')
    if (this.at < this.source.length) this.fail(`"${this.source[this.at]}" has no opening bracket before it`)
    return node
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
}
