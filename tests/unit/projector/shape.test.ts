import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOf, isSameShape, Shape, shapeOf, usualShape } from '../../../shared/projector/shape'

describe('the shape of a picture', () => {
  test.each([
    [1920, 1080, 1920, 1080, 'wide'],
    [3840, 2160, 1920, 1080, 'wide'],
    [1280, 720, 1920, 1080, 'wide'],
    [1366, 768, 1921, 1080, 'wide'],
    [1280, 800, 1728, 1080, 'wide'],
    [2560, 1080, 2560, 1080, 'wide'],
    [1024, 768, 1440, 1080, 'narrow'],
    [1280, 1024, 1350, 1080, 'narrow'],
    [1000, 1000, 1080, 1080, 'narrow'],
    [1080, 1920, 1080, 1920, 'tall'],
    [768, 1024, 1080, 1440, 'tall'],
    [3840, 1080, 2592, 1080, 'wide'],
    [200, 2000, 1080, 2592, 'tall'],
  ])('of %i by %i is %i by %i, and %s', (width, height, across, down, format) => {
    const shape = shapeOf({ width, height })
    expect(shape).toEqual({ width: across, height: down })
    expect(formatOf(shape)).toBe(format)
  })

  test('of no size is the usual one', () => {
    for (const size of [
      { width: 0, height: 0 },
      { width: 1920, height: 0 },
      { width: NaN, height: 1 },
    ])
      expect(shapeOf(size)).toEqual(usualShape)
  })

  const length = () => fc.double({ min: 0.01, max: 20_000, noNaN: true })

  test('of any window is one the program takes, and is the same however large the window is', () => {
    fc.assert(
      fc.property(length(), length(), fc.integer({ min: 1, max: 8 }), (width, height, times) => {
        const shape = shapeOf({ width, height })
        expect(Shape.safeParse(shape).success).toBe(true)
        const larger = shapeOf({ width: width * times, height: height * times })
        expect(Math.abs(larger.width - shape.width)).toBeLessThanOrEqual(1)
        expect(Math.abs(larger.height - shape.height)).toBeLessThanOrEqual(1)
        expect(isSameShape(shape, { ...shape })).toBe(true)
      }),
    )
  })

  test('covers its window up to the longest there is, by less than a unit too much', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2.4, noNaN: true }), (ratio) => {
        const { width, height } = shapeOf({ width: 1000 * ratio, height: 1000 })
        expect(height).toBe(1080)
        expect(width).toBeGreaterThan(1080 * ratio - 0.02)
        expect(width).toBeLessThan(1080 * ratio + 1)
      }),
    )
  })
})
