import { Icon, type IconProps } from './Icon'

/** Remove. */
export function Trash(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11" />
    </Icon>
  )
}
