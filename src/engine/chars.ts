/**
 * Two tables over UTF-16 code units: what a unit is (its class) and what it folds to (small letter, no accent). One
 * look-up a unit keeps the tokeniser a single pass; both are filled once, when the module loads.
 */
export const CHAR = {
  SPACE: 0,
  LETTER: 1,
  DIGIT: 2,
  APOSTROPHE: 3,
  HYPHEN: 4,
  DOT: 5,
  END: 6,
  CLAUSE: 7,
  QUOTE: 8,
  HASH: 9,
  AT: 10,
  MASK: 11,
  INVISIBLE: 12,
  NEWLINE: 13,
  SYMBOL: 14,
  CURRENCY: 15,
  PERCENT: 16,
  UNDERSCORE: 17,
} as const

export const charClass = new Uint8Array(0x10000)
export const fold = new Uint16Array(0x10000)

/** Letters that have no canonical decomposition but that people type for a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
}

function mark(chars: string, kind: number): void {
  for (let i = 0; i < chars.length; i++) charClass[chars.charCodeAt(i)] = kind
}

function markRange(from: number, to: number, kind: number): void {
  charClass.fill(kind, from, to + 1)
}

function foldOne(code: number): number {
  const char = String.fromCharCode(code)
  const plain = PLAIN[char] ?? char.normalize('NFD').charAt(0)
  return plain.toLowerCase().charCodeAt(0)
}

const LETTERLIKE = 'ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴℹ'
const PLAINLIKE = 'cghhhhiillnpqrrrzzbceefmoi'

function asLetter(code: number, plain: number): void {
  charClass[code] = CHAR.LETTER
  fold[code] = plain
}

function fill(): void {
  // Everything above Latin-1 punctuation is a letter unless said otherwise: unknown scripts are words, not gaps.
  markRange(0xc0, 0xffff, CHAR.LETTER)
  markRange(0x61, 0x7a, CHAR.LETTER)
  markRange(0x41, 0x5a, CHAR.LETTER)
  markRange(0x30, 0x39, CHAR.DIGIT)
  markRange(0x2000, 0x2bff, CHAR.SYMBOL)
  markRange(0x3000, 0x303f, CHAR.CLAUSE)
  markRange(0xd800, 0xdfff, CHAR.SYMBOL)
  markRange(0x0300, 0x036f, CHAR.INVISIBLE)
  markRange(0xfe00, 0xfe0f, CHAR.INVISIBLE)
  markRange(0x200b, 0x200f, CHAR.INVISIBLE)
  markRange(0x202a, 0x202e, CHAR.INVISIBLE)
  markRange(0x2060, 0x2064, CHAR.INVISIBLE)
  mark('\u00ad\ufeff\u20e3', CHAR.INVISIBLE)
  mark(' \t\u00a0\u2002\u2003\u2009\u202f\u3000', CHAR.SPACE)
  mark('\n\r\u2028\u2029\u0085', CHAR.NEWLINE)
  mark("'’ʼ`´", CHAR.APOSTROPHE)
  mark('-‐‑', CHAR.HYPHEN)
  mark('.', CHAR.DOT)
  mark('!?…。！？', CHAR.END)
  mark(',;:()[]{}<>/|\\–—―•·~=+→←', CHAR.CLAUSE)
  mark('"“”„«»‘', CHAR.QUOTE)
  mark('#＃', CHAR.HASH)
  mark('@', CHAR.AT)
  mark('*', CHAR.MASK)
  mark('$£€¥₹', CHAR.CURRENCY)
  mark('%', CHAR.PERCENT)
  mark('_', CHAR.UNDERSCORE)
  mark('×÷©®', CHAR.SYMBOL)
  markRange(0xff10, 0xff19, CHAR.DIGIT)

  for (let code = 0; code < 0x10000; code++) fold[code] = code
  for (let code = 0x41; code <= 0x5a; code++) fold[code] = code + 32
  for (let code = 0xc0; code <= 0x24f; code++) if (charClass[code] === CHAR.LETTER) fold[code] = foldOne(code)
  for (let code = 0x370; code <= 0x52f; code++) fold[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0)
  for (let code = 0x1e00; code <= 0x1eff; code++) fold[code] = foldOne(code)
  for (let code = 0xff01; code <= 0xff5e; code++) fold[code] = fold[code - 0xfee0]!
  // Letters in circles (Ⓒⓛ), and the letters that the mathematical alphabets lack because they stand here.
  for (let at = 0; at < 52; at++) asLetter(0x24b6 + at, 0x61 + (at % 26))
  for (let at = 0; at < LETTERLIKE.length; at++) asLetter(LETTERLIKE.charCodeAt(at), PLAINLIKE.charCodeAt(at))
  for (const char of '’ʼ`´') fold[char.charCodeAt(0)] = 0x27
}
fill()

/** The folded form of a word as the lexicon spells it; the tokeniser folds a text the same way, unit by unit. */
export function foldWord(word: string): string {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (charClass[code] !== CHAR.INVISIBLE) out += String.fromCharCode(fold[code]!)
  }
  return out
}
