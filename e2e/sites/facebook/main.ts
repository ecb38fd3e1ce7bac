/** Facebook: a post dialog, a thread of comments, a group, a Messenger chat. Buttons are `div`s; no submit events. */
import { type Box, onEnter, submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { lexicalBox } from '../kit/lexical-box'
import { requestList } from '../kit/requests'
import '../kit/base.css'
import './style.css'

const { pathname, searchParams } = new URL(window.location.href)

const labelled = (label: string, placeholder = label): Box =>
  lexicalBox({ 'aria-label': label, 'aria-placeholder': placeholder })

function postDialog(label: string, privacy?: string): HTMLElement {
  const box = labelled(label)
  const post = submitButton('Post', { 'aria-label': 'Post' }, () => [box], 'div')
  const control = { role: 'button', tabindex: '0', 'aria-label': `Edit privacy. Sharing with ${privacy}` }
  const audience = privacy ? [element('div', control, privacy)] : []
  // The dialog holds a form of its own, which is never submitted.
  const form = element('form', { method: 'POST' }, ...audience, box.node, post)
  return element('div', { role: 'dialog', 'aria-label': 'Create post' }, form)
}

/** A comment's form, with the small button that some layouts have. */
function commentForm(label: string): HTMLElement {
  const box = onEnter(labelled(label))
  const button = submitButton('Comment', { 'aria-label': 'Comment' }, () => [box], 'div')
  return element('form', { role: 'presentation' }, box.node, button)
}

/** A post with a comment form and a reply form under a comment; in a group's question, an answer. */
function thread(label: string): HTMLElement {
  const story = { 'data-ad-rendering-role': 'story_message' }
  return element(
    'div',
    { role: 'article' },
    element('p', story, 'Two new group places from January, Wednesdays at six.'),
    element(
      'div',
      { role: 'article', 'aria-label': 'Comment by Elena Marsh' },
      element('p', {}, 'Is there a waiting list?'),
      commentForm('Reply to Elena Marsh'),
    ),
    commentForm(label),
  )
}

const chat = () => onEnter(labelled('Message', 'Aa')).node

function page(): HTMLElement {
  if (pathname.startsWith('/messages')) return chat()
  if (pathname.startsWith('/friends/requests')) {
    const named = (label: string): [string, Record<string, string>] => [label, { 'aria-label': label }]
    return requestList({ accept: named('Confirm'), decline: named('Delete'), tag: 'div' })
  }
  if (pathname.includes('/posts/')) {
    return thread(pathname.startsWith('/groups') ? 'Answer as Sam Okafor' : 'Comment as Sam Okafor Counselling')
  }
  if (pathname.startsWith('/groups')) return postDialog('Write something...')
  // The switch to a page greets by the page's name.
  const name = pathname === '/profile.php' ? 'Sam Okafor Counselling' : 'Sam'
  return postDialog(`What's on your mind, ${name}?`, searchParams.get('privacy') ?? 'Public')
}

show(
  element('header', {}, element('input', { type: 'search', 'aria-label': 'Search Facebook' })),
  element('main', { role: 'main' }, page(), feed()),
)

// A chat that floats over any page.
if (searchParams.has('chat')) {
  document.getElementById('layers')!.append(element('div', { role: 'dialog', 'aria-label': 'Elena Marsh' }, chat()))
}
