import { Icon, type IconProps } from './Icon'

/** A tick: settled. */
export function Check(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4.5 10.5l3.6 3.6 7.4-8" />
    </Icon>
  )
}
