/** Mathematical letters and digits (𝐜𝓁𝗂𝚎𝐧𝐭): thirteen alphabets of look-alikes, each two UTF-16 units. */
export const MATH_LEAD = 0xd835

const FIRST = 0xdc00
const ALPHABETS = 13 * 52
const DIGITS = 0x3ce

/** The plain small letter or digit that the unit after MATH_LEAD stands for, 0 when it is neither. */
export function mathLetter(unit: number): number {
  const at = unit - FIRST
  if (at < 0 || at > 0x3ff) return 0
  if (at < ALPHABETS) return 0x61 + (at % 26)
  return at >= DIGITS ? 0x30 + ((at - DIGITS) % 10) : 0
}
