import { Icon, type IconProps } from './Icon'

/** What gets marked. */
export function Tag(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 16.5h12M5 12.5l5-9 5 9M6.8 9.4h6.4" />
    </Icon>
  )
}
