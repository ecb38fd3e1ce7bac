/** Texts to time: realistic ones, all different, and nasty ones. */

const SENTENCES = [
  'Kettle on, notes done, two chairs moved back to where they were.',
  'my 3pm told me today that she’d never said it out loud before 😭',
  'Most clients find the first session strange, and that is all right.',
  'Reading a new meta-analysis of behavioural activation: decent effect, small trials, little follow-up.',
  'I don’t accept gifts, and I try to say so kindly before it comes up.',
  'He’s a textbook narcissist and nobody in that office will say so!!',
  'If you are struggling tonight, Samaritans are on 116 123, day and night.',
  'Our next training day is on Friday 14 March at 9.30am in Leeds, tickets £65.',
  'so i finally bought the good pens… best decision since the couch #therapistlife #smallwins',
  'One of my couples laughed at the same joke, after eleven weeks of silence.',
  'Anxiety gone in three sessions, or your money back 💪',
  '“You gave me my life back,” wrote someone, and I still think about that.',
  'What would you do, and would you do it before Monday?',
  'Supervision is not a luxury; it is where the work gets its second pair of eyes.',
  'The heating in the waiting room has opinions and it is only October.',
  'See you Thursday, same time 😊 bring the questions you wrote down.',
]

/** A small generator with a fixed seed: the same texts every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x1_0000_0000
  }
}

/** A word that no lexicon knows. */
function unheardOf(random: () => number): string {
  const syllable = (): string => 'bdfgklmnprstvz'.charAt(random() * 14) + 'aeiou'.charAt(random() * 5)
  return syllable() + syllable() + syllable()
}

/** `count` different texts of about `size` characters. */
export function realisticTexts(size: number, count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const random = generator(number + 1)
    let text = ''
    while (text.length < size) {
      const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)]!
      const words = sentence.split(' ')
      // A word changed here and there, so that no two texts share their sentences.
      words[Math.floor(random() * words.length)] = unheardOf(random)
      text += words.join(' ') + (random() < 0.2 ? '\n\n' : ' ')
    }
    return text.slice(0, size)
  })
}

const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Texts that try to be slow. */
export const adversarialTexts: [string, (size: number) => string][] = [
  ['one word again and again', repeat('client ')],
  ['nested gaps', repeat('my client me my told client said she me ')],
  ['no space at all', repeat('clientsession')],
  ['pronouns and full stops', repeat('she told me. ')],
  ['dots without spaces', repeat('a.b.c.')],
  ['hashtags run together', repeat('#myclientsessiontherapytodaywithmyclient ')],
  ['masked words', repeat('cl*ent p_tient s3ssion ')],
  ['near misses of protected words', repeat('cliemt patiemt sesssion therapisr ')],
  ['lone surrogates', repeat('\ud83d \udc00x')],
  ['quotes that never close', repeat('"she “said ')],
]
