/**
 * The normalisation ladder for tokens the lexicon doesn't know as they stand: letter runs, leet, masks, look-alike
 * letters, hashtags run together, one typing slip in a protected word. Offsets never shift: a repair changes which word
 * a token is, not where it is. A repaired token carries REPAIRED, so that it weighs less and never feeds a context.
 */
import { CHAR, charClass, fold } from './chars.ts'
import { FLAG } from './flags.ts'
import { isLookalike, plainLetter } from './lookalikes.ts'
import { SlipIndex } from './slips.ts'
import { splitTag } from './split-tag.ts'
import { foldedText, pushToken, type Tokens } from './tokens.ts'
import { hashWord, type WordTable } from './word-table.ts'

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' }

export class Repairer {
  private readonly slips: SlipIndex
  private readonly maskable = new Map<number, string[]>()

  constructor(
    private readonly words: WordTable,
    protectedWords: readonly string[],
  ) {
    this.slips = new SlipIndex(protectedWords)
    for (const word of protectedWords) {
      const same = this.maskable.get(word.length)
      if (same) same.push(word)
      else this.maskable.set(word.length, [word])
    }
  }

  /** A plain word that isn't in the lexicon: perhaps a protected word with one slip. */
  pushUnknown(
    tokens: Tokens,
    text: string,
    start: number,
    end: number,
    flags: number,
    hash: number,
    size: number,
  ): void {
    if (this.slips.mayBe(fold[text.charCodeAt(start)]!, size)) {
      const meant = this.slips.find(hash, foldedText(text, start, end))
      if (meant !== '') {
        pushToken(tokens, start, end, this.idOf(meant), flags | FLAG.REPAIRED)
        return
      }
    }
    pushToken(tokens, start, end, 0, flags | FLAG.UNKNOWN)
  }

  /** A word with digits, stars, underscores, letter runs or foreign letters in it. */
  pushOdd(tokens: Tokens, text: string, start: number, end: number, flags: number): void {
    const spelled = foldedText(text, start, end)
    for (const longest of [2, 1]) {
      const id = this.idOf(shortenRuns(spelled, longest))
      if (id !== 0) {
        pushToken(tokens, start, end, id, flags)
        return
      }
    }
    const id = this.unmask(spelled) || this.unleet(spelled) || this.unforeign(spelled)
    if (id !== 0) pushToken(tokens, start, end, id, flags | FLAG.REPAIRED)
    else if (/[0-9_*]/.test(spelled)) this.pushParts(tokens, text, start, end, flags)
    else pushToken(tokens, start, end, 0, flags | FLAG.UNKNOWN)
  }

  /** A hashtag or handle from its mark to its end. A hashtag of several words becomes several tokens. */
  pushTag(tokens: Tokens, text: string, start: number, end: number, flags: number): void {
    if (flags & FLAG.HANDLE) {
      pushToken(tokens, start, end, 0, flags)
      return
    }
    const spelled = foldedText(text, start + 1, Math.min(end, start + 64))
    const whole = this.idOf(spelled)
    const cuts = whole === 0 ? splitTag(this.words, text, start + 1, end, spelled) : []
    if (cuts.length === 0) {
      pushToken(tokens, start, end, whole, flags | (whole === 0 ? FLAG.UNKNOWN : 0))
      return
    }
    let from = start + 1
    for (const cut of [...cuts, end]) {
      const id = this.idOf(foldedText(text, from, cut))
      // The tag's mark belongs to its first word, so that a mark covers the tag as a reader sees it.
      pushToken(tokens, from === start + 1 ? start : from, cut, id, flags | (id === 0 ? FLAG.UNKNOWN : 0))
      flags &= ~FLAG.AFTER_CLAUSE
      from = cut
    }
  }

  private idOf(word: string): number {
    return this.words.find(hashWord(word), word.length)
  }

  private unmask(spelled: string): number {
    if (!/[*_]/.test(spelled)) return 0
    for (const word of this.maskable.get(spelled.length) ?? []) {
      let same = word[0] === spelled[0]
      for (let i = 1; same && i < word.length; i++) {
        const char = spelled[i]
        same = char === word[i] || char === '*' || char === '_'
      }
      if (same) return this.idOf(word)
    }
    return 0
  }

  private unleet(spelled: string): number {
    if (!/[0-9]/.test(spelled) || !/[a-z]{2}/.test(spelled)) return 0
    let plain = ''
    for (const char of spelled) plain += LEET[char] ?? char
    if (/[0-9]/.test(plain)) return 0
    return this.idOf(plain) || this.idOf(plain.replace(/i/g, (char, at) => (spelled[at] === '1' ? 'l' : char)))
  }

  private unforeign(spelled: string): number {
    let plain = ''
    let mixed = false
    for (const char of spelled) {
      if (isLookalike(char)) mixed = true
      plain += plainLetter(char)
    }
    return mixed ? this.idOf(plain) : 0
  }

  /** `maria_k`, `covid19`: the parts between underscores and digits, each a token. */
  private pushParts(tokens: Tokens, text: string, start: number, end: number, flags: number): void {
    const room = tokens.start.length - 1
    let from = start
    for (let at = start; at <= end; at++) {
      const kind = charClass[text.charCodeAt(at)]
      if (at < end && (kind === CHAR.LETTER || kind === CHAR.APOSTROPHE || kind === CHAR.INVISIBLE)) continue
      if (at > from && tokens.count < room) {
        const id = this.idOf(foldedText(text, from, at))
        pushToken(tokens, from, at, id, flags | (id === 0 ? FLAG.UNKNOWN : 0))
        flags = (flags & ~FLAG.AFTER_CLAUSE) | FLAG.JOINED
      }
      from = at + 1
    }
  }
}

/** Runs of three and more letters cut down; a double letter stays as it is. */
function shortenRuns(word: string, longest: number): string {
  let out = ''
  for (let at = 0; at < word.length; ) {
    let end = at + 1
    while (end < word.length && word[end] === word[at]) end++
    out += end - at > 2 ? word.slice(at, at + longest) : word.slice(at, end)
    at = end
  }
  return out
}
