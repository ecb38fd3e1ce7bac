import { Icon, type IconProps } from './Icon'

/** A word to know. */
export function Info(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 9.2v4M10 6.6v.1" />
    </Icon>
  )
}
