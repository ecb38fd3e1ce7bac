import type { Plugin } from 'vite'

/** Serves the compiled rules as `virtual:rules`. */
export function rules(): Plugin {
  const id = 'virtual:rules'
  return {
    name: 'framekeeper:rules',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? 'export default null' : null),
  }
}
