import { Icon, type IconProps } from './Icon'

/** One more level. */
export function Chevron(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 5l5 5-5 5" />
    </Icon>
  )
}
