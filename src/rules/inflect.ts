/** `~tell`: the inflections of an English word. Too many forms do no harm, a missing one does. */
const IRREGULAR = `
be am is are was were been being|become became becoming becomes|begin began begun|break broke broken|bring brought
build built|buy bought|catch caught|choose chose chosen|come came|do did done does|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten
forgive forgave forgiven|get got gotten|give gave given|go went gone goes|grow grew grown|hang hung|have had has having
hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent
let let|lie lied lay lain lying|lose lost|make made|mean meant|meet met|pay paid|put put|quit quit|read read|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken
shoot shot|show showed shown|shut shut|sing sang sung|sit sat|sleep slept|slip slipped|speak spoke spoken|spend spent
split split|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|swim swam|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept
win won|write wrote written|die died dying|tie tied tying|bleed bled|cut cut|bet bet|blow blew blown|burst burst|dig dug
feed fed|flee fled|freeze froze frozen|grind ground|overcome overcame|withdraw withdrew withdrawn|misdiagnose misdiagnosed
child children|woman women|man men|person people|wife wives|life lives|half halves|self selves|gent gents|mum mums
dm dms dmed dming dm'd dm'ed|google googled googling googles|friend friended friending friends|text texted texting texts`

const TABLE = new Map<string, string[]>()
for (const line of IRREGULAR.split(/[|\n]/)) {
  const [base, ...forms] = line.trim().split(/\s+/)
  if (base) TABLE.set(base, forms)
}

const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprtz]$/
const DOUBLED = new Set([
  'refer',
  'admit',
  'commit',
  'permit',
  'prefer',
  'regret',
  'transfer',
  'forget',
  'begin',
  'unfollow',
])

/** All forms of a word, itself first. */
export function inflect(word: string): string[] {
  const forms = [word, ...(TABLE.get(word) ?? [])]
  const irregular = TABLE.has(word)
  const sibilant = /(s|x|z|ch|sh|o)$/.test(word)
  const consonantY = /[^aeiou]y$/.test(word)
  forms.push(consonantY ? `${word.slice(0, -1)}ies` : sibilant ? `${word}es` : `${word}s`)
  if (/[^o]o$/.test(word)) forms.push(`${word}s`)
  const doubled = DOUBLING.test(word) || (DOUBLED.has(word) && word !== 'unfollow') ? word + word.at(-1) : word
  if (/[^eoy]e$/.test(word) || (/ie$/.test(word) === false && /e$/.test(word))) {
    forms.push(/(ee|oe|ye)$/.test(word) ? `${word}ing` : `${word.slice(0, -1)}ing`)
    if (!irregular) forms.push(`${word}d`)
  } else {
    forms.push(`${doubled}ing`)
    if (!irregular) forms.push(consonantY ? `${word.slice(0, -1)}ied` : `${doubled}ed`)
  }
  // British spelling doubles a final l that American spelling leaves single.
  if (/[^aeiou][aeiou]l$/.test(word) && doubled === word) forms.push(`${word}led`, `${word}ling`)
  return [...new Set(forms)]
}
