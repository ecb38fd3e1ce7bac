/** Letters of other scripts that look like Latin ones; people swap them in to slip past filters. */
const FOREIGN = 'аеорсухіјѕԁһкмтвнгпӏαβεικνορτυχγηω'
const LATIN = 'aeopcyxijsdhkmtbhrnlabeiknoptuxynw'
const TABLE = new Map<string, string>([...FOREIGN].map((char, at) => [char, LATIN[at] ?? char]))

/** Whether a folded letter is a look-alike of a Latin one. */
export function isLookalike(char: string): boolean {
  return TABLE.has(char)
}

/** The Latin letter a folded letter looks like, or the letter itself. */
export function plainLetter(char: string): string {
  return TABLE.get(char) ?? char
}
