/** What a screenshot shows: Firefox lets no test look into a closed shadow root. */
import type { Browser, Page } from 'puppeteer-core'

type Pixel = [x: number, y: number]
/** Pixels in the colour of a serious or middling mark, and in the pure green that tests select words with. */
export type Pixels = { mark: Pixel[]; green: Pixel[] }
export type Extent = { left: number; right: number; top: number; bottom: number }

export async function pixelsOf(browser: Browser, page: Page): Promise<Pixels> {
  const shot = await page.screenshot({ encoding: 'base64' })
  const scratch = await browser.newPage()
  const found = await scratch.evaluate(async (data) => {
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
      const place: [number, number] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)]
      if (red > 150 && red - green > 40 && red - blue > 90) found.mark.push(place)
      else if (green > 190 && red < 60 && blue < 60) found.green.push(place)
    }
    return found
  }, shot)
  await scratch.close()
  await page.bringToFront()
  return found
}

export function extentOf(pixels: readonly Pixel[]): Extent | undefined {
  if (pixels.length === 0) return undefined
  const xs = pixels.map(([x]) => x)
  const ys = pixels.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs) + 1, top: Math.min(...ys), bottom: Math.max(...ys) + 1 }
}
