type Attributes = Record<string, string>

/** An element with attributes and children; never by markup, which Trusted Types pages refuse. */
export function element(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='

/** A picture, of an account for example: a disc. */
export const picture = (alt: string): HTMLElement => element('img', { alt, src: PIXEL })

/** An icon with a label, as navigation items have it. */
export function icon(label: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('aria-label', label)
  svg.setAttribute('role', 'img')
  return svg
}

/** What others wrote: only there so that a page looks lived in. */
const OTHERS = [
  ['Elena Marsh', 'Reading groups restart in January. Bring the book, or bring cake.'],
  ['Tomas Reyes', 'Second week of rain. The allotment has become a pond, and the pond has opinions.'],
]

/** The list of what was published, above what others wrote. */
export function feed(others = OTHERS): HTMLElement {
  const posts = others.map(([name, text]) => element('div', {}, element('span', { class: 'name' }, name!), text!))
  return element('section', { 'data-replica': 'feed', 'aria-label': 'Published' }, ...posts)
}

/** Puts the page's parts in place of whatever is shown. */
export function show(...parts: Node[]): void {
  document.getElementById('root')!.replaceChildren(...parts)
}

/** A link that the page follows by itself, as single-page sites do: new address, new nodes, no load. */
export function innerLink(href: string, text: string, render: () => void): HTMLElement {
  const link = element('a', { href, 'data-replica': 'navigate' }, text)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    history.pushState(null, '', href)
    render()
  })
  return link
}
