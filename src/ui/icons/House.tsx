import { Icon, type IconProps } from './Icon'

/** A house: private life. */
export function House(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 9.5 10 3.8l6.5 5.7M5.3 8.2v7.6h9.4V8.2" />
    </Icon>
  )
}
