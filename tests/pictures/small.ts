import { PNG } from 'pngjs'

/** A picture made smaller, each of its dots the mean of the dots it stands for; in grays. */
export function smaller(bytes: Buffer, width: number): PNG {
  const whole = PNG.sync.read(bytes)
  const height = Math.round((whole.height / whole.width) * width)
  const small = new PNG({ width, height })
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const gray = mean(whole, x / width, y / height, 1 / width, 1 / height)
      const at = (y * width + x) * 4
      small.data.fill(gray, at, at + 3)
      small.data[at + 3] = 255
    }
  return small
}

/** The mean brightness of a part of a picture, given in shares of its width and height. */
function mean(of: PNG, left: number, top: number, wide: number, high: number): number {
  const [x0, x1] = [Math.round(left * of.width), Math.round((left + wide) * of.width)]
  const [y0, y1] = [Math.round(top * of.height), Math.round((top + high) * of.height)]
  let sum = 0
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) {
      const at = (y * of.width + x) * 4
      // Brightness as the eye weighs the three colors.
      sum += of.data[at]! * 0.299 + of.data[at + 1]! * 0.587 + of.data[at + 2]! * 0.114
    }
  return Math.round(sum / ((x1 - x0) * (y1 - y0)))
}
