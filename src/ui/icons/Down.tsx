import { Icon, type IconProps } from './Icon'

/** Later in the order. */
export function Down(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 4.5V15M5.5 11l4.5 4.5 4.5-4.5" />
    </Icon>
  )
}
