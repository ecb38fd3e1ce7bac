import type { ComponentChildren } from 'preact'

export type IconProps = { size?: number; class?: string }

/** Base of all icons: a 20-unit grid, strokes in the text's colour. Icons are decoration: the words beside them speak. */
export function Icon({ size = 20, children, class: className }: IconProps & { children: ComponentChildren }) {
  return (
    <svg
      class={className}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
