import { Icon, type IconProps } from './Icon'

/** Add. */
export function Plus(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 4.5v11M4.5 10h11" />
    </Icon>
  )
}
