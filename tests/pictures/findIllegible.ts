/**
 * What on the projector is smaller than 40 units, has less contrast than AAA asks for, or stands under the
 * mark of the page, in words. Runs in a page, and so holds all it needs.
 */
export function findIllegible(): string[] {
  const least = { units: 40, contrast: 7 }
  const sheet = document.querySelector('.projector__sheet')
  if (!(sheet instanceof HTMLElement)) return []
  const drawn = sheet.getBoundingClientRect().width / sheet.offsetWidth

  /** How much light a color gives off, from 0 to 1, as WCAG counts it; null where it is not to be seen. */
  const lightOf = (color: string): number | null => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
    if (alpha === 0) return null
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const lightBehind = (element: Element | null): number => {
    for (let at = element; at !== null; at = at.parentElement) {
      const light = lightOf(getComputedStyle(at).backgroundColor)
      if (light !== null) return light
    }
    return 1
  }
  const contrastOf = (element: Element): number => {
    const { color, fill } = getComputedStyle(element)
    const front = lightOf(element instanceof SVGElement ? fill : color) ?? 0
    const behind = lightBehind(element)
    return (Math.max(front, behind) + 0.05) / (Math.min(front, behind) + 0.05)
  }
  /** The size of its letters, in units. */
  const unitsOf = (element: Element): number => {
    const size = parseFloat(getComputedStyle(element).fontSize)
    if (!(element instanceof SVGGraphicsElement)) return size
    return (size * (element.getScreenCTM()?.a ?? 0)) / drawn
  }

  const faults: string[] = []
  const mark = sheet.querySelector('.projector__pages')
  const markAt = mark?.getBoundingClientRect()
  // A line of text takes a little more than its letters do.
  const leading = 6 * drawn
  const isUnderMark = (line: DOMRect): boolean =>
    markAt !== undefined &&
    line.right > markAt.left &&
    line.left < markAt.right &&
    line.bottom > markAt.top + leading &&
    line.top < markAt.bottom - leading
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (element === null || text === '') continue
    const units = unitsOf(element)
    const contrast = contrastOf(element)
    if (units < least.units - 0.1) faults.push(`${units.toFixed(1)} units: ${text}`)
    if (contrast < least.contrast) faults.push(`contrast ${contrast.toFixed(2)}: ${text}`)
    if (mark?.contains(element) === true) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    if ([...range.getClientRects()].some(isUnderMark)) faults.push(`under the page’s mark: ${text}`)
  }
  return faults
}
