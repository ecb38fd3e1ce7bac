import { Icon, type IconProps } from './Icon'

/** Codes of ethics. */
export function Book(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 4.5h5a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 0-1.5-1.5H4zM16.5 4.5h-4.5A1.5 1.5 0 0 0 10.5 6" />
      <path d="M10.5 16a1.5 1.5 0 0 1 1.5-1.5h4.5v-10" />
    </Icon>
  )
}
