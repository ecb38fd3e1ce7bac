/**
 * The normalisation ladder for tokens the lexicon doesn't know as they stand: letter runs, leet, masks, look-alike
 * letters, hashtags run together, one typing slip in a protected word. Offsets never shift: a repair changes which word
 * a token is, not where it is. A repaired token carries REPAIRED, so that it weighs less and never feeds a context.
 */
import { CHAR, charClass, fold } from './chars.ts'
import { isMasked, plainLetters, shortenRuns, withoutDigits } from './disguise.ts'
import { FLAG } from './flags.ts'
import { SlipIndex } from './slips.ts'
import { splitTag } from './split-tag.ts'
import { foldedText, pushToken, type Tokens } from './tokens.ts'
import { hashWord, type WordTable } from './word-table.ts'

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
    const meant = (this.maskable.get(spelled.length) ?? []).find((word) => isMasked(spelled, word))
    return meant === undefined ? 0 : this.idOf(meant)
  }

  private unleet(spelled: string): number {
    for (const plain of withoutDigits(spelled)) {
      const id = this.idOf(plain)
      if (id !== 0) return id
    }
    return 0
  }

  private unforeign(spelled: string): number {
    const plain = plainLetters(spelled)
    return plain === spelled ? 0 : this.idOf(plain)
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
