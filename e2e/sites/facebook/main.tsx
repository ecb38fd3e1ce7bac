/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { LexicalBox } from './lexical-box'
import './style.css'

const { pathname } = window.location

/** The post dialog with its audience control. */
function PostDialog() {
  return (
    <div role="dialog" aria-label="Create post" className="dialog">
      <div role="button" tabIndex={0} aria-label="Edit privacy. Sharing with Public">
        Public
      </div>
      <LexicalBox label="What's on your mind, Sam?" sendOnEnter={false} button="Post" />
    </div>
  )
}

/** A post with a comment form and a reply form under a comment. */
function Thread() {
  return (
    <div role="article">
      <p>Two new group places from January, Wednesdays at six.</p>
      <form>
        <LexicalBox label="Comment as Sam Okafor Counselling" sendOnEnter />
      </form>
      <div role="article">
        <p>Is there a waiting list?</p>
        <form>
          <LexicalBox label="Reply to Elena Marsh" sendOnEnter />
        </form>
      </div>
    </div>
  )
}

function Page() {
  if (pathname.startsWith('/messages')) return <LexicalBox label="Message" placeholder="Aa" sendOnEnter />
  if (pathname.startsWith('/groups')) {
    return (
      <div role="dialog" aria-label="Create post" className="dialog">
        <LexicalBox label="Write something..." sendOnEnter={false} button="Post" />
      </div>
    )
  }
  return pathname === '/' ? <PostDialog /> : <Thread />
}

createRoot(document.getElementById('react-root')!).render(
  <>
    <input type="search" aria-label="Search Facebook" />
    <main role="main">
      <Page />
      <section role="feed" data-replica="feed" />
    </main>
  </>,
)
