import { Icon, type IconProps } from './Icon'

/** Opens elsewhere. */
export function External(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 5H5v10h10v-3M11 4.5h4.5V9M15 5l-6 6" />
    </Icon>
  )
}
