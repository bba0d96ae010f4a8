import { useCallback, useState, type ReactElement, type ReactNode } from 'react'
import { Button, Modal } from '../../../ui/controls'
import { useClient, useDispatch, useSnapshot } from '../../state/hooks'
import { PaneContext } from './usePaneToggle'

/** Guards the private pane: with one display, opening it takes a second, deliberate step. */
export function PaneProvider({ children }: { children: ReactNode }): ReactElement {
  const client = useClient()
  const dispatch = useDispatch()
  const open = useSnapshot().restricted !== null
  const [asking, setAsking] = useState<string | null>(null)
  const toggle = useCallback(async () => {
    if (open) {
      await dispatch({ type: 'pane.close' })
      return
    }
    const result = await client.dispatch({ type: 'pane.open', rehearsal: false })
    if (!result.ok) setAsking(result.refusal.message)
  }, [client, dispatch, open])
  const confirm = (): void => {
    setAsking(null)
    void dispatch({ type: 'pane.open', rehearsal: true })
  }
  return (
    <PaneContext value={() => void toggle()}>
      {children}
      {asking !== null && (
        <Modal title="Can the room see this screen?" onClose={() => setAsking(null)}>
          <p>{asking}</p>
          <p>
            Open private notes only if nobody else can see it: for a rehearsal, or with the
            projector unplugged.
          </p>
          <div className="actions-row">
            <Button onPress={() => setAsking(null)}>Keep closed</Button>
            <Button look="restricted" onPress={confirm}>
              Nobody can see it: open
            </Button>
          </div>
        </Modal>
      )}
    </PaneContext>
  )
}
