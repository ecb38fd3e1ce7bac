import { Icon, type IconProps } from './Icon'

/** Accounts. */
export function People(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="7.5" cy="7" r="2.8" />
      <path d="M2.5 16c.4-3 2.3-4.6 5-4.6s4.6 1.6 5 4.6M13 4.4a2.8 2.8 0 0 1 0 5.2M14.5 11.8c1.8.6 2.8 2 3 4.2" />
    </Icon>
  )
}
