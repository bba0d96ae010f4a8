import { createContext, useContext } from 'react'
import { usualSize, type TextSize } from '../../../shared/projector/view'

/** How large the room wants its text, for everything on the projector. */
export const SizeContext = createContext<TextSize>(usualSize)

export const useSize = (): TextSize => useContext(SizeContext)

/** So many lines at the usual size are fewer at a larger one, so that the text can grow; at least one. */
export const useMost = (atUsualSize: number): number =>
  Math.max(1, Math.floor(atUsualSize / Math.max(1, useSize())))
