/** Front coding: each word as the length it shares with the one before (a letter) and the rest. */
export function packWords(words: readonly string[]): string {
  let before = ''
  const lines: string[] = []
  for (const word of [...words].sort()) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    lines.push(String.fromCharCode(97 + shared) + word.slice(shared))
    before = word
  }
  return lines.join('\n')
}
