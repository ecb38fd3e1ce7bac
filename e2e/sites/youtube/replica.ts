import type { Replica } from '../replica'

const youtube: Replica = {
  id: 'youtube',
  origin: 'https://www.youtube.com',
  pages: { watch: '/watch?v=dQw4w9WgXcQ', community: '/@SamOkaforLPC/community' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  handle: 'SamOkaforLPC',
  boxes: [
    {
      page: 'watch',
      open: '#placeholder-area',
      box: 'ytd-comments-header-renderer #contenteditable-root',
      surface: 'comment',
      answers: 'What a first session is like',
      audience: 'public',
      submit: 'ytd-comments-header-renderer #submit-button',
      key: 'Control+Enter',
    },
    {
      page: 'watch',
      box: 'ytd-comment-thread-renderer #contenteditable-root',
      surface: 'reply',
      answers: 'This is what my therapist does too.',
      audience: 'public',
      submit: 'ytd-comment-thread-renderer #submit-button',
      key: 'Control+Enter',
    },
    {
      page: 'community',
      box: 'ytd-backstage-post-dialog-renderer #contenteditable-root',
      surface: 'post',
      audience: 'public',
      submit: '#submit-button',
      key: 'Control+Enter',
    },
  ],
  notBoxes: [{ page: 'watch', box: '[name="search_query"]' }],
  without: { search: 'finds videos and channels; nearly every search there is for a video', request: 'none exist' },
}

export default youtube
