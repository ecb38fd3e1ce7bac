/** How the panel for a supervision note looks: the card's own, with a field. */
export const SUPERVISE_STYLES = `
.about { margin: 4px 0 0; font-weight: 600; color: var(--ink-2); font-size: 13px; }
.question { height: 84px; border: 1px solid var(--field); border-radius: 8px; overflow: hidden; background: var(--paper); color: var(--ink); }
.question iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: inherit; }
.question.in-use { outline: 2px solid var(--accent); outline-offset: 1px; }
.question + .hint { margin: 4px 0 0; }
.tick { display: flex; gap: 8px; align-items: flex-start; margin-top: 12px; cursor: pointer; }
.tick input { flex: none; width: 16px; height: 16px; margin: 2px 0 0; accent-color: var(--accent); }
.scroll [role=status] .hint { margin: 8px 0 0; }
.masked { margin: 4px 0 0; padding: 8px 10px; border-radius: 8px; background: var(--paper-2); white-space: pre-wrap; font-size: 13px; }
.failed { margin: 8px 0 0; color: var(--high); }
.foot .primary { margin-inline-end: 6px; }
.primary:disabled { opacity: .55; cursor: default; }
@media (forced-colors: active) { .question { border-color: FieldText; } }
`
