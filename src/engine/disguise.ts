/** Words in disguise, as plain spellings: letter runs, digits for letters, stars, look-alike letters. Strings only. */
import { isLookalike, plainLetter } from './lookalikes.ts'
import { SlipIndex } from './slips.ts'
import { hashWord } from './word-table.ts'

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' }

/** Runs of three and more letters cut down to `longest`; a double letter stays as it is. */
export function shortenRuns(word: string, longest: number): string {
  let out = ''
  for (let at = 0; at < word.length; ) {
    let end = at + 1
    while (end < word.length && word[end] === word[at]) end++
    out += end - at > 2 ? word.slice(at, at + longest) : word.slice(at, end)
    at = end
  }
  return out
}

/** Whether stars and underscores in a spelling stand for letters of that word, the first letter being plain. */
export function isMasked(spelled: string, word: string): boolean {
  let same = word.length === spelled.length && word[0] === spelled[0]
  for (let i = 1; same && i < word.length; i++) {
    const char = spelled[i]
    same = char === word[i] || char === '*' || char === '_'
  }
  return same
}

/** What a spelling with digits for letters may say, the likelier first. */
export function withoutDigits(spelled: string): string[] {
  if (!/[0-9]/.test(spelled) || !/[a-z]{2}/.test(spelled)) return []
  let plain = ''
  for (const char of spelled) plain += LEET[char] ?? char
  if (/[0-9]/.test(plain)) return []
  return [plain, plain.replace(/i/g, (char, at) => (spelled[at] === '1' ? 'l' : char))]
}

/** A spelling with Latin letters for those that only look like them. */
export function plainLetters(spelled: string): string {
  let plain = ''
  for (const char of spelled) plain += isLookalike(char) ? plainLetter(char) : char
  return plain
}

/**
 * A function that tells which protected word a folded spelling is read as, though it is spelt otherwise; undefined for
 * none. A lexicon that held such a spelling as a word of its own would hide the protected one.
 */
export function disguises(protectedWords: readonly string[]): (spelled: string) => string | undefined {
  const known = new Set(protectedWords)
  const slips = new SlipIndex(protectedWords)
  return (spelled) => {
    if (known.has(spelled)) return undefined
    const plain = [shortenRuns(spelled, 2), shortenRuns(spelled, 1), ...withoutDigits(spelled), plainLetters(spelled)]
    const found = plain.find((word) => known.has(word))
    if (found !== undefined) return found
    if (/[*_]/.test(spelled)) return protectedWords.find((word) => isMasked(spelled, word))
    return slips.find(hashWord(spelled), spelled) || undefined
  }
}
