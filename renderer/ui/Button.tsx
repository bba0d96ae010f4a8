import type { ReactElement } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './Button.css'

type ButtonLook = 'plain' | 'primary' | 'quiet' | 'restricted' | 'stop'

export interface ButtonProps extends AriaButtonProps {
  readonly look?: ButtonLook
  readonly small?: boolean
  readonly icon?: boolean
  readonly title?: string
}

/** A button; icon-only ones need an `aria-label`. */
export function Button({ look = 'plain', small, icon, ...props }: ButtonProps): ReactElement {
  const names = ['button', look === 'plain' ? '' : `button--${look}`]
  if (small === true) names.push('button--small')
  if (icon === true) names.push('button--icon')
  return <AriaButton {...props} className={names.filter(Boolean).join(' ')} />
}
