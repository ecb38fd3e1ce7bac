/** Small words that stand for themselves in class patterns: who speaks to whom, when, and whether it is denied. */
import { hashName } from './hash.ts'

const WORDS = `i me my mine myself we us our you your he him his she her they them their it its an a the this that these
those who whose which what and or but if so because as than not no never don't doesn't didn't won't can't isn't aren't
wasn't i'm i've i'd i'll you're we're they're she's he's it's that's there's is am are was were be been being have has had
do does did will would can could should shall may might must to of in on at for with from by about into after before now
then when how why where all any some every each many most one two just only also please let`

const HASHES: ReadonlySet<number> = new Set(WORDS.split(/\s+/).map(hashName))

/** One flag by the low bits: most words are told apart without the set. */
const maybe = new Uint8Array(4096)
for (const hash of HASHES) maybe[hash & 4095] = 1

/** Whether a word's hash is that of a function word. */
export function isFunctionWord(hash: number): boolean {
  return maybe[hash & 4095] === 1 && HASHES.has(hash)
}
