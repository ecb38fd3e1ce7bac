import { Icon, type IconProps } from './Icon'

/** Onwards. */
export function Arrow(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 10h11.5M11 5.5L15.5 10 11 14.5" />
    </Icon>
  )
}
