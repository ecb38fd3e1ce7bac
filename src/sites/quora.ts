/**
 * Quora. Answers and comments are contenteditables of its own kind in dialogs and under answers. Low confidence
 * throughout: the generic rules find the box, and the words on the nearest button tell a comment from an answer.
 */
import { genericComposer, genericSubmit } from './generic'
import { textBefore } from './kit/answered'
import { closest, textOf } from './kit/dom'
import { isSiteSearch } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, nearest } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const QUESTION = '.puppeteer_test_question_title'

const isComment = (box: HTMLElement): boolean =>
  nearest(box, 'button, [role="button"]').some((button) => /^(add )?(comment|reply)$/i.test(textOf(button) ?? ''))

function composer(box: HTMLElement, url: URL): Composer | null {
  const generic = genericComposer(box, url)
  if (!generic || generic.surface === 'dm' || generic.surface === 'bio') return generic
  return { surface: isComment(box) ? 'comment' : generic.surface, audience: 'public' }
}

const quora: Site = {
  id: 'quora',
  name: 'Quora',
  matches: ['https://www.quora.com/*'],
  owns: (url) => /^(www\.)?quora\.com$/.test(url.hostname),
  composer,
  isSubmit: genericSubmit,
  isSubmitKey: isModEnter,
  // The question, also of a comment below one of its answers.
  repliedTo: (box) =>
    textBefore(box, QUESTION, closest(box, DIALOG) ?? box.ownerDocument) ??
    textBefore(box, QUESTION, box.ownerDocument),
  peopleSearch: isSiteSearch,
  replica: 'quora',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [page('https://www.quora.com/settings/privacy', 'medium', 'audience', 'search-engines', 'messages')],
}

export default quora
