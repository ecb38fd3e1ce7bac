import { Icon, type IconProps } from './Icon'

/** Writing. */
export function Pen(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 16l.8-3.4L13.4 4l2.6 2.6-8.6 8.6z" />
      <path d="M11.6 5.8l2.6 2.6" />
    </Icon>
  )
}
