import { useSyncExternalStore } from 'react'
import { isSameShape, shapeOf, type Shape } from '../../shared/projector/shape'

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

const measure = (): Shape => shapeOf({ width: window.innerWidth, height: window.innerHeight })

let latest = measure()

/** The same object for as long as the shape is the same. */
function shapeNow(): Shape {
  const shape = measure()
  if (!isSameShape(shape, latest)) latest = shape
  return latest
}

/** The shape of this window. */
export const useWindowShape = (): Shape => useSyncExternalStore(subscribe, shapeNow)
