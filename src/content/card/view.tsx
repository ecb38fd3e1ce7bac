/** Everything of ours that is on screen, drawn from one value. */
import { render } from 'preact'
import { AccountLine, type AccountLineView } from './account-line'
import { Badge, type BadgeView } from './badge'
import { Card, type CardView } from './card'
import { Note, type NoteView } from './note'
import { Pause, type PauseView } from './pause'
import { ReminderLine, type ReminderView } from './reminder'
import { Supervise, type SuperviseView } from './supervise'
import { WatchedLine, type WatchedLineView } from './watched-line'

export type PanelView = CardView | PauseView | NoteView | SuperviseView

/** The quiet line at an end of the window. */
export type LineView = ReminderView | AccountLineView | WatchedLineView

export type View = {
  theme: 'light' | 'dark'
  badges: readonly BadgeView[]
  panel: PanelView | undefined
  line: LineView | undefined
  /** Read out politely when it changes. */
  announcement: string
}

export function draw(view: View, into: Element): void {
  render(<Surface {...view} />, into)
}

/** Takes everything off, with all that followed scrolling or time. */
export function erase(from: Element): void {
  render(null, from)
}

function Line(line: LineView) {
  if (line.kind === 'watched') return <WatchedLine {...line} />
  return 'choose' in line ? <AccountLine {...line} /> : <ReminderLine {...line} />
}

function Surface({ theme, badges, panel, line, announcement }: View) {
  return (
    <div class={`theme-${theme}`}>
      {badges.map((badge) => (
        <Badge key={badge.id} {...badge} />
      ))}
      {/* Below the panel: where the two meet, what was opened is the one to be read. */}
      {line && <Line key="line" {...line} />}
      {panel?.kind === 'card' && <Card key="card" {...panel} />}
      {panel?.kind === 'pause' && <Pause key="pause" {...panel} />}
      {panel?.kind === 'note' && <Note key={`note${panel.message}`} {...panel} />}
      {panel?.kind === 'supervise' && <Supervise key="supervise" {...panel} />}
      <div class="sr" role="status" aria-live="polite">
        {announcement}
      </div>
    </div>
  )
}
