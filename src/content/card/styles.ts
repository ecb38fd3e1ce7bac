/** The sheet of our shadow root. */
import { SEVERITIES } from '../../shared/kinds'
import { markDeclarations } from '../paint/mark-style'
import { REMINDER_STYLES } from './reminder-style'
import { SUPERVISE_STYLES } from './supervise-style'
import { TOKENS } from './tokens'

const MARKS = SEVERITIES.map((severity) => `.mark.${severity} { ${markDeclarations(severity, true)} }`).join('\n')

/**
 * Comments in it would ship. Important inside a shadow tree beats important outside of it: no rule of the page, inline ones
 * included, moves the host. The `@media` by height is for frames as low as a comment box: whatever stands beside the text
 * has to be low there as well.
 */
export const STYLES = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important; width: 0 !important;
  height: 0 !important; overflow: visible !important; z-index: 2147483647 !important; pointer-events: none !important; }
${TOKENS}
*, *::before, *::after { box-sizing: border-box; }
.mirror { position: fixed; overflow: hidden; pointer-events: none; color: transparent; transform-origin: 0 0;
  contain: layout style paint; }
.mirror-text { box-sizing: border-box; margin: 0; border: 0; color: transparent; -webkit-text-fill-color: transparent; }
.mark { color: transparent; }
${MARKS}

button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: start; }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.badge { position: fixed; left: 0; top: 0; pointer-events: auto; display: inline-flex; align-items: center; justify-content: center;
  gap: 3px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: var(--paper); color: var(--ink);
  border: 1px solid var(--line); font-size: var(--small); font-weight: 600; line-height: 1; font-variant-numeric: tabular-nums;
  box-shadow: 0 1px 2px rgb(20 30 30 / .08); }
.badge::after { content: ""; position: absolute; inset: -3px; border-radius: 14px; }
.badge.quiet { padding: 0; border-color: transparent; background: transparent; box-shadow: none; opacity: .75; }
.badge:hover, .badge:focus-visible { opacity: 1; border-color: var(--accent); }
.badge svg { width: 12px; height: 12px; flex: none; }
.tone-high { color: var(--high); } .tone-medium { color: var(--medium); } .tone-low { color: var(--low); }
.tone-clean { color: var(--good); } .tone-unchecked { color: var(--muted); }

.card { position: fixed; left: 0; top: 0; pointer-events: auto; width: 360px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px);
  display: flex; flex-direction: column; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 12px;
  box-shadow: var(--shadow); overflow: hidden; overflow-wrap: anywhere; }
.card:focus { outline: none; }
.card.by-key:focus { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll { overflow: auto; overscroll-behavior: contain; padding: 14px 16px 12px; }
.head { display: flex; gap: 9px; align-items: flex-start; }
.head svg { width: 16px; height: 16px; margin-top: 3px; flex: none; }
.title { flex: 1; margin: 0; font-size: var(--title); font-weight: 600; line-height: 1.35; }
.icon { flex: none; width: 28px; height: 28px; margin: -4px -6px 0 0; border-radius: 7px; display: grid; place-items: center; color: var(--ink-2); }
.icon svg { width: 14px; height: 14px; margin: 0; }
.icon:hover { background: var(--paper-2); color: var(--ink); }
.why { margin: 6px 0 0; color: var(--ink); }
.label { margin: 14px 0 4px; font-size: var(--small); font-weight: 600; color: var(--ink-2); }
.clauses { list-style: none; margin: 0; padding: 0; display: grid; gap: 3px; font-size: 13px; line-height: 1.4; }
.more { margin-top: 4px; font-size: 13px; } .more summary { cursor: pointer; color: var(--ink-2); margin-bottom: 3px; }
.clauses .edition { color: var(--ink-2); }
.option { margin-top: 12px; padding: 10px 12px; border-radius: 8px; background: var(--paper-2); }
.option p { margin: 0; } .option .name { font-size: var(--small); font-weight: 600; color: var(--ink-2); margin-bottom: 3px; }
.option .wording { white-space: pre-wrap; } .option .struck { text-decoration: line-through; color: var(--ink-2); }
.primary, .secondary { display: inline-flex; align-items: center; min-height: 32px; padding: 5px 13px; border-radius: 8px; font-weight: 600; font-size: 13px; line-height: 1.3; }
.option .primary { margin-top: 9px; }
.primary { background: var(--accent); color: var(--on-accent); } .primary:hover { filter: brightness(1.08); }
.secondary { border: 1px solid var(--line); } .secondary:hover { background: var(--paper-2); }
.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 4px; padding: 6px 10px; border-top: 1px solid var(--line); font-size: var(--small); }
.quiet-action { min-height: 30px; padding: 4px 6px; border-radius: 7px; color: var(--ink-2); } .quiet-action:hover { background: var(--paper-2); color: var(--ink); }
.turn { margin-inline-start: auto; display: flex; align-items: center; gap: 1px; color: var(--ink-2); font-size: var(--small); font-variant-numeric: tabular-nums; white-space: nowrap; }
.turn .icon { margin: 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; align-items: center; }
.hint { color: var(--ink-2); font-size: 13px; }
.list { margin: 8px 0 0; padding: 0; list-style: none; display: grid; gap: 4px; }
.list li { display: flex; gap: 8px; align-items: baseline; } .list svg { width: 11px; height: 11px; flex: none; }

${REMINDER_STYLES}
${SUPERVISE_STYLES}
@media (prefers-reduced-motion: no-preference) {
  .card, .line { animation: in .12s ease-out; }
  @keyframes in { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .badge, .badge.quiet, .card, .line, .primary, .secondary { border: 1px solid CanvasText; opacity: 1; }
  .primary { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .badge, .head, .list { color: CanvasText; }
}
@media (max-height: 340px) {
  .card { width: 480px; } .scroll { padding: 9px 14px 10px; }
  .why { margin-top: 3px; font-size: 13px; line-height: 1.4; } .row { margin-top: 8px; gap: 4px 8px; }
}
@media (max-height: 180px) { .card .why { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
@media (max-width: 359px) { .card { border-radius: 10px; } .scroll { padding: 12px; } }
`
