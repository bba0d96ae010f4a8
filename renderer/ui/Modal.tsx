import { type ReactElement, type ReactNode, useCallback, useState } from 'react'
import {
  Dialog as AriaDialog,
  Modal as AriaModal,
  Heading,
  ModalOverlay,
} from 'react-aria-components'
import './Modal.css'
import { UnsavedContext } from './form/unsaved'

const lookOf = (wide: boolean | 'page' | undefined): string =>
  wide === 'page' ? 'modal modal--page' : wide === true ? 'modal modal--wide' : 'modal'

/**
 * A dialog over the page. Escape closes it, and so does a press outside, as long as nothing was
 * typed or chosen in it and it `holds` nothing else that would be lost: a second press on a button that has
 * moved meanwhile, or a slip of the hand, is no decision to throw something away.
 */
export function Modal(props: {
  title: string
  /** `page`: it takes all of the window, for work that needs the room. */
  wide?: boolean | 'page'
  holds?: boolean
  /** Work would be lost: only its buttons close it, not Escape. */
  holdsEscape?: boolean
  onClose: () => void
  /** Beside the title, e.g. the way to the help. */
  corner?: ReactNode
  children: ReactNode
}): ReactElement {
  const [isTypedIn, setIsTypedIn] = useState(false)
  const keep = useCallback(() => setIsTypedIn(true), [])
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      isDismissable={!isTypedIn && props.holds !== true}
      isKeyboardDismissDisabled={props.holdsEscape === true}
      onOpenChange={(open) => (open ? undefined : props.onClose())}
    >
      <AriaModal className={lookOf(props.wide)}>
        <AriaDialog>
          <div className="modal__head">
            <Heading slot="title" className="modal__title">
              {props.title}
            </Heading>
            {props.corner}
          </div>
          <div className="modal__inside" onInput={keep}>
            <UnsavedContext value={keep}>{props.children}</UnsavedContext>
          </div>
        </AriaDialog>
      </AriaModal>
    </ModalOverlay>
  )
}
