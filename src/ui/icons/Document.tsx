import { Icon, type IconProps } from './Icon'

/** A page of text. */
export function Document(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6 2.5h5.5L15 6v11.5H5v-14a1 1 0 0 1 1-1z" />
      <path d="M11.5 2.5V6H15M7.5 9.5h5M7.5 12.5h5" />
    </Icon>
  )
}
