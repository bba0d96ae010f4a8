import type { ReactNode } from 'react'
import { useHiding } from '../../client/useSnapshot'

/**
 * What is private, taken off the page with the panic key itself. Drawn by a component of its own,
 * so that nothing else has to be drawn anew before it is gone.
 */
export const UnlessHiding = ({ children }: { children: ReactNode }): ReactNode =>
  useHiding() ? null : children
