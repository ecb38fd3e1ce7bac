/** Marks on words that the user asked to watch for. The card shows the word as it stands in the text, never the list. */
import type { Finding, Suggestion } from '../shared/finding'
import { speak, t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import type { Found } from '../vault/watch-index'
import { clausesOn } from './rules'
import { speechOf } from './speech'

export const PRIVATE_RULE = 'private.word'
const CATEGORY = 'client-identity'

/**
 * Adds a mark for each watched word. It takes the place of the rules' marks on the same words, with their wording:
 * one passage, one mark, the surest.
 */
export function withPrivate(
  findings: readonly Finding[],
  found: readonly Found[],
  text: string,
  settings: Pick<Settings, 'codes' | 'language'>,
): Finding[] {
  if (found.length === 0) return [...findings]
  speak(speechOf(settings))
  const touches = (finding: Finding, { start, end }: Found) =>
    finding.category === CATEGORY && finding.start < end && start < finding.end
  const marks = found.map((place) => {
    const wordings = findings.filter((finding) => touches(finding, place)).flatMap(({ suggestions }) => suggestions)
    return markOn(place, text, wordings.filter(isWording), settings.codes)
  })
  return [...findings.filter((finding) => !found.some((place) => touches(finding, place))), ...marks]
}

const isWording = (suggestion: Suggestion): boolean => 'edits' in suggestion

function markOn({ start, end }: Found, text: string, wordings: Suggestion[], codes: readonly string[]): Finding {
  return {
    rule: PRIVATE_RULE,
    category: CATEGORY,
    severity: 'high',
    start,
    end,
    quote: text.slice(start, end),
    title: t('content_private_title'),
    why: t('content_private_why'),
    suggestions: [
      wordings[0] ?? { label: t('content_private_leave_out'), edits: [{ ...aroundWord(text, start, end), text: '' }] },
    ],
    citations: clausesOn(CATEGORY, codes),
    confidence: 0.99,
    signals: [{ id: 'word', weight: 100, start, end, source: PRIVATE_RULE }],
  }
}

/** The word with its possessive and one space, so that leaving it out leaves no gap. */
function aroundWord(text: string, start: number, end: number): { start: number; end: number } {
  const behind = /^['’]s(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0
  const mark = /[#@]$/.test(text.slice(0, start)) ? 1 : 0
  const from = start - mark
  if (text[from - 1] === ' ') return { start: from - 1, end: end + behind }
  return { start: from, end: end + behind + (text[end + behind] === ' ' ? 1 : 0) }
}
