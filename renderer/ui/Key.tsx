import type { ReactElement, ReactNode } from 'react'
import './Key.css'

/* The small parts every screen is made of: React Aria's behavior in Candor's clothes. */

/** A key as it is printed on keyboards. */
export const Key = ({ children }: { children: ReactNode }): ReactElement => (
  <kbd className="kbd">{children}</kbd>
)
