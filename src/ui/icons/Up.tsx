import { Icon, type IconProps } from './Icon'

/** Earlier in the order. */
export function Up(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 15.5V5M5.5 9L10 4.5 14.5 9" />
    </Icon>
  )
}
