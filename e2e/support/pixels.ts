/** What a screenshot shows: where marks and selected words really are, and in Firefox all that can be known of marks. */

export type Pixel = [x: number, y: number]
/** Pixels in the colour of a serious or middling mark, and in the pure green that tests select words with. */
export type Pixels = { mark: Pixel[]; green: Pixel[] }
export type Extent = { left: number; right: number; top: number; bottom: number }

/** To be run in a page of its own, which decodes the picture: a PNG in base64. */
export async function pixelsIn(data: string): Promise<Pixels> {
  const image = new Image()
  image.src = `data:image/png;base64,${data}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
  const found: Pixels = { mark: [], green: [] }
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]
    const place: Pixel = [(at / 4) % image.width, Math.floor(at / 4 / image.width)]
    if (red > 150 && red - green > 40 && red - blue > 90) found.mark.push(place)
    else if (green > 190 && red < 60 && blue < 60) found.green.push(place)
  }
  return found
}

/** The least box that holds all of these, `undefined` where there are none. */
export function extentOf(pixels: readonly Pixel[]): Extent | undefined {
  if (pixels.length === 0) return undefined
  const xs = pixels.map(([x]) => x)
  const ys = pixels.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs) + 1, top: Math.min(...ys), bottom: Math.max(...ys) + 1 }
}
