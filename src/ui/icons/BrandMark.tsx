/** The product's mark: a calm frame with one corner left open, and a quiet dot in the opening. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false" class="brand-mark">
      <rect width="32" height="32" rx="8" class="brand-mark__tile" />
      <path
        class="brand-mark__frame"
        d="M17 8.5h-5A3.5 3.5 0 0 0 8.5 12v8a3.5 3.5 0 0 0 3.5 3.5h8a3.5 3.5 0 0 0 3.5-3.5v-5"
      />
      <circle class="brand-mark__dot" cx="22.5" cy="9.5" r="2.8" />
    </svg>
  )
}
