import { Icon, type IconProps } from './Icon'

/** Calm: nothing to do. */
export function Leaf(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4.5 15.5C4 8.5 8 4.5 16 4.5c0 8-4 12-10 10.5M4 17c1.5-4 4-6.5 7.5-8" />
    </Icon>
  )
}
