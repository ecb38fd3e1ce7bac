/** @jsxImportSource react */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { publish } from '../posted'
import { DraftBox } from './draft-box'
import './style.css'

/** The post that a reply page or modal answers. */
function Parent() {
  return (
    <article data-testid="tweet" role="article">
      <b>Elena reads</b> <span>@elena_reads</span>
      <div data-testid="tweetText">Anyone else find the weeks after discharge harder than the stay?</div>
    </article>
  )
}

/** X Chat: a real textarea; Enter sends. */
function Chat() {
  const [text, setText] = useState('')
  const send = () => {
    if (text.trim()) publish(text)
    setText('')
  }
  return (
    <div data-testid="dm-container">
      <div data-testid="dm-conversation-header">Elena reads</div>
      <div data-testid="dm-message-list" />
      <textarea
        data-testid="dm-composer-textarea"
        placeholder="Message"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          send()
        }}
      />
      <button type="button" data-testid="dm-composer-send-button" onClick={send}>
        Send
      </button>
    </div>
  )
}

function Page() {
  const { pathname, search } = window.location
  const answers = new URLSearchParams(search).has('in_reply_to')
  const [boxes, setBoxes] = useState(1)
  if (pathname.startsWith('/messages')) return <Chat />
  const inline = pathname.includes('/status/') ? (
    <>
      <Parent />
      <DraftBox index={0} placeholder="Post your reply" button="tweetButtonInline" label="Reply" />
    </>
  ) : (
    <DraftBox index={0} placeholder="What’s happening?" button="tweetButtonInline" label="Post" />
  )
  return (
    <>
      {inline}
      <section data-replica="feed" aria-label="Timeline" />
      {pathname === '/compose/post' && (
        <div role="dialog" aria-modal="true" className="modal">
          {answers && <Parent />}
          {Array.from({ length: boxes }, (_, index) => (
            <DraftBox
              key={index}
              index={index}
              placeholder={answers ? 'Post your reply' : 'What’s happening?'}
              button="tweetButton"
              label={answers ? 'Reply' : 'Post'}
            />
          ))}
          <button type="button" data-testid="addButton" onClick={() => setBoxes(boxes + 1)}>
            Add post
          </button>
        </div>
      )}
    </>
  )
}

createRoot(document.getElementById('react-root')!).render(
  <div className="page">
    <header role="banner">
      <input data-testid="SearchBox_Search_Input" role="combobox" aria-label="Search query" placeholder="Search" />
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
        <span>Sam Okafor, LPC</span> <span>@sam_lpc</span>
      </button>
    </header>
    <main role="main">
      <Page />
    </main>
  </div>,
)
