/** How the reminder looks: slim, at the foot of the window; what stands behind it opens upwards, so the row stays put. */
export const REMINDER_STYLES = `
.line { position: fixed; inset: auto 8px calc(12px + env(safe-area-inset-bottom, 0px)); margin-inline: auto; pointer-events: auto;
  width: fit-content; max-width: min(860px, calc(100vw - 16px)); max-height: calc(100vh - 24px); overflow: auto; display: flex;
  flex-direction: column-reverse; padding: 8px 8px 8px 16px; background: var(--paper); color: var(--ink); border: 1px solid var(--line);
  border-radius: 12px; box-shadow: var(--shadow); overflow-wrap: anywhere; }
.line:focus { outline: 2px solid var(--accent); outline-offset: 2px; }
.line-row { position: relative; min-height: 28px; padding-inline-end: 38px; display: flex; flex-wrap: wrap; align-items: center;
  gap: 2px 10px; }
.line-words { flex: 1 1 260px; margin: 0; font-size: 13px; line-height: 1.4; color: var(--ink-2); } .line-words strong { font-weight: 600; color: var(--ink); }
.line-actions { display: flex; flex-wrap: wrap; gap: 2px; margin-inline-start: -6px; font-size: var(--small); }
.account-line .line-actions { gap: 6px; margin-inline-start: 0; padding-block: 4px 2px; }
.line .icon { position: absolute; inset: 0 0 auto auto; margin: 0; } .line .icon svg { width: 14px; height: 14px; }
.line-behind { padding: 4px 8px 12px 0; margin-bottom: 8px; border-bottom: 1px solid var(--line); } .line-behind .label:first-child { margin-top: 4px; }
.line-study { margin: 0; font-size: 13px; line-height: 1.45; } .line-study .edition { color: var(--ink-2); }
@media (max-width: 560px) {
  .line { width: auto; } .line-row { padding-inline-end: 0; } .line-words { padding-inline-end: 36px; }
  .line-words, .line-actions { flex-basis: 100%; }
}
@media (max-width: 400px) {
  .account-line { padding-inline-end: 16px; } .account-line .icon { inset-inline-end: -8px; }
  .account-line .line-actions { display: grid; grid-template-columns: 1fr 1fr; padding-top: 8px; }
  .account-line .secondary { justify-content: center; text-align: center; }
}
`
