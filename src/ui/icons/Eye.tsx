import { Icon, type IconProps } from './Icon'

/** Watches for something. */
export function Eye(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z" />
      <circle cx="10" cy="10" r="2.2" />
    </Icon>
  )
}
