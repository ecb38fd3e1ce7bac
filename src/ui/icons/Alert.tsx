import { Icon, type IconProps } from './Icon'

/** Please look. */
export function Alert(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3.4l7.2 12.8H2.8z" />
      <path d="M10 8.4v3.4M10 14v.1" />
    </Icon>
  )
}
