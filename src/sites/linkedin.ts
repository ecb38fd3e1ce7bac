/**
 * LinkedIn serves three generations at once: Quill in the page, Quill in the open shadow root of `#interop-outlet`, and
 * TipTap (share box in a native dialog, comments without a form). Messages are a contenteditable of its own. Nothing
 * stable tells a new reply from a new comment: a parent item that is keyed like a comment is taken for a reply.
 * An article goes out in two steps, and is paused at the first ("Next"): the second asks for words of its own. Low
 * confidence: the buttons of an invitation's note and of the profile's texts, known by their English words only.
 */
import type { Audience } from '../shared/messages'
import { by, nameInLink } from './kit/account'
import { textBefore } from './kit/answered'
import { addressOf, closest, isDisabled } from './kit/dom'
import { isOpenField } from './kit/field'
import { isPlainEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, lastTextButton, presses, pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const MESSAGE_BOX = '.msg-form__contenteditable'
const OLD_SHARE = '.share-box-v2__modal, [data-test-modal-id="sharebox"], .share-box'
const NEW_SHARE = '[data-sdui-screen*="sharing.ShareCompose"], [componentkey="ShareBox_textEditor"]'
const OLD_COMMENT = '.comments-comment-box__form, .comments-comment-texteditor'
const NEW_COMMENT = '[componentkey^="commentBox-"]'
const NEW_EDITOR = '[data-testid="ui-core-tiptap-text-editor-wrapper"]'
const ARTICLE = '[data-test-article-editor-content-textbox]'
const COMMENT_ITEM = '.comments-comment-item, .comments-comment-entity, [componentkey^="comment-"]'
const POST = '[role="listitem"], .feed-shared-update-v2'
/** Of posts and comments, old and new. */
const POST_TEXT = '.update-components-text, [data-testid="expandable-text-box"]'
const THEIR_MESSAGE = '.msg-s-event-listitem--other .msg-s-event-listitem__body'
const SUBMIT =
  '.share-actions__primary-action, .comments-comment-box__submit-button, button.msg-form__send-button, [componentkey*="commentButtonSection"] button, button[componentkey*="commentButtonSection"], button.article-editor-nav__publish'
/** In the dialogs of an invitation's note and of the profile. "Send without a note" sends no note. */
const DIALOG_SUBMIT = /^(send( now| invitation)?|save)$/i
const PLACES = '[role="dialog"], dialog, .msg-form, [role="listitem"], .feed-shared-update-v2'
const SEARCH = '[role="combobox"], .search-global-typeahead input'

/** The first profile link of the page's navigation is one's own (`/in/NAME/`). */
function handleIn(page: Document): string | undefined {
  const link = page.querySelector('header a[href*="/in/"], nav a[href*="/in/"], #global-nav a[href*="/in/"]')
  return nameInLink(link, /\/in\/([^/?#]+)/)
}

/** The button beside the author's name says "Anyone", "Connections only" or a group's name. */
function audienceOf(share: Element): Audience {
  const text =
    share.querySelector('.share-unified-settings-entry-button, [componentkey*="visibility" i]')?.textContent ?? ''
  if (/anyone/i.test(text)) return 'public'
  if (/connections/i.test(text)) return 'friends'
  return /group/i.test(text) ? 'group' : 'unknown'
}

function placeOf(box: HTMLElement, url: URL): Composer | null {
  if (closest(box, MESSAGE_BOX) || url.pathname.startsWith('/messaging')) return { surface: 'dm', audience: 'direct' }
  const share = closest(box, OLD_SHARE) ?? (closest(box, NEW_SHARE) && (closest(box, 'dialog') ?? box))
  if (share) return { surface: 'post', audience: audienceOf(share) }
  if (closest(box, `${OLD_COMMENT}, ${NEW_COMMENT}`)) {
    return { surface: closest(box, COMMENT_ITEM) ? 'reply' : 'comment', audience: 'public' }
  }
  if (closest(box, ARTICLE) || /^\/article\/(new|edit)/.test(url.pathname))
    return { surface: 'post', audience: 'public' }
  // The profile's headline and About use the wrapper of the comments.
  if (/\/in\/[^/]+\/(edit|overlay)/.test(url.pathname) || closest(box, NEW_EDITOR)) {
    return { surface: 'bio', audience: 'public' }
  }
  // A note with an invitation goes to one person.
  const isNote = box instanceof HTMLTextAreaElement && closest(box, DIALOG)
  return isNote ? { surface: 'dm', audience: 'direct' } : null
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  const place = placeOf(box, url)
  return place && { ...place, ...by(handleIn(box.ownerDocument)) }
}

/** A note with an invitation, or a text of the profile. */
function isInDialogOfItsOwn(box: HTMLElement): boolean {
  if (closest(box, DIALOG) === null) return false
  return box instanceof HTMLTextAreaElement || placeOf(box, addressOf(box))?.surface === 'bio'
}

/** The new share box marks its button by nothing stable. */
function newShareButton(box: HTMLElement): Element | undefined {
  const dialog = closest(box, 'dialog')
  return dialog?.querySelector(NEW_SHARE) ? lastTextButton(dialog) : undefined
}

const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  owns: (url) => url.hostname === 'www.linkedin.com' || url.hostname === 'linkedin.com',
  composer,
  isSubmit(path, box) {
    if (presses(path, box, SUBMIT, PLACES)) return true
    if (isInDialogOfItsOwn(box)) return pressesNamed(path, box, DIALOG_SUBMIT)
    const button = newShareButton(box)
    return button !== undefined && path.includes(button) && !isDisabled(button)
  },
  // Only messages go out on Enter, and only if the user chose so; the send button is then hidden.
  isSubmitKey(event, box) {
    const form = closest(box, '.msg-form')
    return form !== null && form.querySelector('button.msg-form__send-button') === null && isPlainEnter(event, box)
  },
  repliedTo(box) {
    const surface = placeOf(box, addressOf(box))?.surface
    if (surface === 'dm') return textBefore(box, THEIR_MESSAGE, box.getRootNode() as Document | ShadowRoot)
    return closest(box, `${OLD_COMMENT}, ${NEW_COMMENT}`)
      ? textBefore(box, POST_TEXT, closest(box, POST) ?? box.ownerDocument)
      : undefined
  },
  peopleSearch: (box) => box instanceof HTMLInputElement && box.matches(SEARCH),
  requests: (url) => url.pathname.startsWith('/mynetwork/invitation-manager'),
  account: handleIn,
  profile: (handle) => `https://www.linkedin.com/in/${handle}/`,
  replica: 'linkedin',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page(
      'https://www.linkedin.com/mypreferences/d/categories/visibility',
      'medium',
      'find-me',
      'audience',
      'search-engines',
      'tagging',
    ),
    page('https://www.linkedin.com/mypreferences/d/connections-visibility', 'medium', 'friend-list'),
    page('https://www.linkedin.com/mypreferences/d/profile-viewing-options', 'high', 'viewing'),
    page('https://www.linkedin.com/mynetwork/invitation-manager/received/', 'high', 'requests'),
    page('https://www.linkedin.com/mypreferences/d/categories/privacy', 'high', 'messages', 'contacts'),
    page('https://www.linkedin.com/mypreferences/d/blocking', 'medium', 'requests'),
    page('https://www.linkedin.com/mypreferences/d/settings/ads-beyond-linkedin', 'high', 'tracking'),
    page('https://www.linkedin.com/mypreferences/d/settings/share-data-with-select-partners', 'high', 'tracking'),
    page('https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement', 'high', 'tracking'),
    page('https://www.linkedin.com/mypreferences/d/two-factor-authentication', 'medium', 'two-factor'),
  ],
}

export default linkedin
