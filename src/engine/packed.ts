/**
 * Lists of small whole numbers as plain ASCII text: one character up to 79, two up to 898, three or four beyond. Half
 * the size of JSON numbers before and after compression, and quick to read.
 */
const BASE = 91
const ONE = 80
const TWO = ONE + 9 * BASE
const THREE = TWO + BASE * BASE

/** The 91 characters from `#` to `~`, without the backslash, which JSON would double. */
function charOf(digit: number): string {
  return String.fromCharCode(digit < 57 ? digit + 35 : digit + 36)
}

/** Writes whole numbers from 0 to 753,000. */
export function packNumbers(numbers: readonly number[]): string {
  let out = ''
  for (const number of numbers) {
    if (number < ONE) out += charOf(number)
    else if (number < TWO) out += charOf(ONE + Math.floor((number - ONE) / BASE)) + charOf((number - ONE) % BASE)
    else if (number < THREE)
      out += charOf(89) + charOf(Math.floor((number - TWO) / BASE)) + charOf((number - TWO) % BASE)
    else {
      const rest = number - THREE
      out +=
        charOf(90) +
        charOf(Math.floor(rest / (BASE * BASE))) +
        charOf(Math.floor(rest / BASE) % BASE) +
        charOf(rest % BASE)
    }
  }
  return out
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  let at = 0
  const digit = (): number => {
    const code = text.charCodeAt(at++)
    return code < 92 ? code - 35 : code - 36
  }
  while (at < text.length) {
    const lead = digit()
    if (lead < ONE) numbers.push(lead)
    else if (lead < 89) numbers.push(ONE + (lead - ONE) * BASE + digit())
    else if (lead === 89) numbers.push(TWO + digit() * BASE + digit())
    else numbers.push(THREE + digit() * BASE * BASE + digit() * BASE + digit())
  }
  return numbers
}

/** A difference as a number from 0 up: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(difference: number): number {
  return difference < 0 ? -2 * difference - 1 : 2 * difference
}

/** The difference that `zigzag` wrote. */
export function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2
}

/** Words by front coding: each is a letter for the length shared with the one before, then the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = ''
  const lines: string[] = []
  for (const word of sorted) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    lines.push(String.fromCharCode(97 + shared) + word.slice(shared))
    before = word
  }
  return lines.join('\n')
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  if (packed === '') return []
  let before = ''
  return packed.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1)
    return before
  })
}

/**
 * Units: lists of fragments of numbers. Fragments are sorted; each is written as the length it shares with the one
 * before, how many numbers follow, the difference of the first of them, and the others.
 */
export function packUnits(units: readonly (readonly (readonly number[])[])[]): string {
  const numbers: number[] = []
  for (const fragments of units) {
    numbers.push(fragments.length)
    let before: readonly number[] = []
    for (const fragment of [...fragments].sort(compareNumbers)) {
      let shared = 0
      while (shared < fragment.length && shared < before.length && fragment[shared] === before[shared]) shared++
      const [first = 0, ...rest] = fragment.slice(shared)
      numbers.push(shared * 13 + fragment.length - shared, zigzag(first - (before[shared] ?? 0)), ...rest)
      before = fragment
    }
  }
  return packNumbers(numbers)
}

/** Reads what `packUnits` wrote. */
export function unpackUnits(packed: string): number[][][] {
  const numbers = unpackNumbers(packed)
  const units: number[][][] = []
  for (let at = 0; at < numbers.length; ) {
    const fragments: number[][] = []
    let before: number[] = []
    for (let left = numbers[at++]!; left > 0; left--) {
      const head = numbers[at++]!
      const shared = Math.floor(head / 13)
      const fragment = before.slice(0, shared)
      fragment.push((before[shared] ?? 0) + unzigzag(numbers[at++]!))
      for (let more = (head % 13) - 1; more > 0; more--) fragment.push(numbers[at++]!)
      fragments.push(fragment)
      before = fragment
    }
    units.push(fragments)
  }
  return units
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return a.length - b.length
}
