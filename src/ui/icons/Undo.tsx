import { Icon, type IconProps } from './Icon'

/** Take back. */
export function Undo(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7.5 4L4 7.5 7.5 11" />
      <path d="M4.5 7.5H12a4 4 0 0 1 0 8H8" />
    </Icon>
  )
}
