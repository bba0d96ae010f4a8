import { createContext, useContext } from 'react'
import { formatOf, usualShape, type Format, type Shape } from '../../../shared/projector/shape'

/** The shape of the picture, for everything on it. */
export const ShapeContext = createContext<Shape>(usualShape)

export const useShape = (): Shape => useContext(ShapeContext)

/** How what is on the picture is arranged. */
export const useFormat = (): Format => formatOf(useShape())
