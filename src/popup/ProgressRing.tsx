const RADIUS = 6.5
const ROUND = 2 * Math.PI * RADIUS

/** How much is done, as a ring. Decoration: the words beside it say the same. */
export function ProgressRing({ done, total }: { done: number; total: number }) {
  const share = total === 0 ? 0 : done / total
  return (
    <svg class="ring" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <circle class="ring__whole" cx="9" cy="9" r={RADIUS} />
      {share > 0 && (
        <circle
          class="ring__done"
          cx="9"
          cy="9"
          r={RADIUS}
          stroke-dasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 9 9)"
        />
      )}
    </svg>
  )
}
