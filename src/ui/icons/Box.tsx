import { Icon, type IconProps } from './Icon'

/** A pack of rules. */
export function Box(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 6.5 10 3.5l6.5 3v7L10 16.5l-6.5-3z" />
      <path d="M3.5 6.5 10 9.5l6.5-3M10 9.5v7" />
    </Icon>
  )
}
