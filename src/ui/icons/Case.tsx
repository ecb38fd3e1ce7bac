import { Icon, type IconProps } from './Icon'

/** A briefcase: professional life. */
export function Case(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 6.8h13v8.7h-13zM7.5 6.8V4.5h5v2.3M3.5 10.8h13" />
    </Icon>
  )
}
