import { Icon, type IconProps } from './Icon'

/** Go on. */
export function Play(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7 4.8v10.4l8-5.2z" />
    </Icon>
  )
}
