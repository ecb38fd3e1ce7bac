import { Icon, type IconProps } from './Icon'

/** Load again. */
export function Reload(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M15.5 8A6 6 0 1 0 16 11.5" />
      <path d="M16 4v4h-4" />
    </Icon>
  )
}
