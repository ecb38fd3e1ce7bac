/**
 * LinkedIn serves three generations at once: Quill in the page, Quill in the open shadow root of `#interop-outlet`, and
 * TipTap (share box in a native dialog, comments without a form). Messages are a contenteditable of its own.
 */
import type { Audience } from '../shared/messages'
import { closest, inPath, isDisabled, isPlainEnter } from './kit/dom'
import { isPrivateField, isSearchField } from './kit/field'
import type { Composer, Site } from './site'

const MESSAGE_BOX = '.msg-form__contenteditable'
const OLD_SHARE = '.share-box-v2__modal, [data-test-modal-id="sharebox"], .share-box'
const NEW_SHARE = '[data-sdui-screen*="sharing.ShareCompose"], [componentkey="ShareBox_textEditor"]'
const OLD_COMMENT = '.comments-comment-box__form, .comments-comment-texteditor'
const NEW_COMMENT = '[componentkey^="commentBox-"]'
const ARTICLE = '[data-test-article-editor-content-textbox]'
const COMMENT_ITEM = '.comments-comment-item, .comments-comment-entity, [componentkey^="comment-"]'
const OLD_SUBMIT = '.share-actions__primary-action, .comments-comment-box__submit-button, button.msg-form__send-button'
const NEW_COMMENT_SUBMIT = '[componentkey*="commentButtonSection"] button, button[componentkey*="commentButtonSection"]'

/** The first profile link of the page's navigation is one's own (`/in/NAME/`). */
function handleIn(page: Document): string | undefined {
  const link = page.querySelector('header a[href*="/in/"], nav a[href*="/in/"], #global-nav a[href*="/in/"]')
  return /\/in\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1]
}

/** The button beside the author's name says "Anyone", "Connections only" or a group's name. */
function audienceOf(share: Element): Audience {
  const text =
    share.querySelector('.share-unified-settings-entry-button, [componentkey*="visibility" i]')?.textContent ?? ''
  if (/anyone/i.test(text)) return 'public'
  if (/connections/i.test(text)) return 'friends'
  return /group/i.test(text) ? 'group' : 'public'
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || isPrivateField(box) || isSearchField(box)) return null
  const handle = handleIn(box.ownerDocument)
  const account = handle === undefined ? {} : { handle }
  if (closest(box, MESSAGE_BOX) || url.pathname.startsWith('/messaging'))
    return { surface: 'dm', audience: 'direct', ...account }
  const share = closest(box, `${OLD_SHARE}, ${NEW_SHARE}`)
  if (share) return { surface: 'post', audience: audienceOf(share), ...account }
  if (closest(box, `${OLD_COMMENT}, ${NEW_COMMENT}`)) {
    return { surface: closest(box, COMMENT_ITEM) ? 'reply' : 'comment', audience: 'public', ...account }
  }
  if (closest(box, ARTICLE) || /^\/article\/(new|edit)/.test(url.pathname))
    return { surface: 'post', audience: 'public', ...account }
  if (/\/in\/[^/]+\/(edit|overlay)/.test(url.pathname)) return { surface: 'bio', audience: 'public', ...account }
  // A note with an invitation goes to one person.
  if (box instanceof HTMLTextAreaElement && closest(box, '[role="dialog"], dialog'))
    return { surface: 'dm', audience: 'direct', ...account }
  return null
}

/** The new share box marks its button by nothing stable: it is the last text-only button of the dialog. */
function newShareButton(box: HTMLElement): Element | undefined {
  const dialog = closest(box, 'dialog')
  if (!dialog?.querySelector(NEW_SHARE)) return undefined
  return [...dialog.querySelectorAll('button')]
    .filter((button) => button.textContent?.trim() && !button.querySelector('svg, img'))
    .at(-1)
}

const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  owns: (url) => url.hostname === 'www.linkedin.com' || url.hostname === 'linkedin.com',
  composer,
  isSubmit(path, box) {
    const button =
      inPath(path, `${OLD_SUBMIT}, ${NEW_COMMENT_SUBMIT}`) ?? path.find((target) => target === newShareButton(box))
    return button instanceof Element && !isDisabled(button)
  },
  // Only messages go out on Enter, and only if the user chose so; the send button is then hidden.
  isSubmitKey(event, box) {
    const form = closest(box, '.msg-form')
    return form !== null && form.querySelector('button.msg-form__send-button') === null && isPlainEnter(event)
  },
  settingsLinks: [
    {
      id: 'privacy',
      url: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
      purpose: 'privacy hub',
      confidence: 'high',
    },
    {
      id: 'visibility',
      url: 'https://www.linkedin.com/mypreferences/d/categories/visibility',
      purpose: 'who sees connections, e-mail and phone',
      confidence: 'medium',
    },
    {
      id: 'viewing',
      url: 'https://www.linkedin.com/mypreferences/d/profile-viewing-options',
      purpose: 'private viewing of profiles',
      confidence: 'high',
    },
    {
      id: 'blocking',
      url: 'https://www.linkedin.com/mypreferences/d/blocking',
      purpose: 'blocks',
      confidence: 'medium',
    },
  ],
  replica: 'linkedin',
}

export default linkedin
