import { Icon, type IconProps } from './Icon'

/** Something to talk over. */
export function Bubble(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 4.5h12A1.5 1.5 0 0 1 17.5 6v6a1.5 1.5 0 0 1-1.5 1.5H9.5L6 16.5v-3H4A1.5 1.5 0 0 1 2.5 12V6A1.5 1.5 0 0 1 4 4.5z" />
      <path d="M6.5 8h7M6.5 10.5h4.5" />
    </Icon>
  )
}
