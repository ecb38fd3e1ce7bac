import { Icon, type IconProps } from './Icon'

/** Find. */
export function Search(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="9" cy="9" r="5" />
      <path d="M12.8 12.8L16.5 16.5" />
    </Icon>
  )
}
