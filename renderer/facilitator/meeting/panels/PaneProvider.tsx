import { useCallback, useState, type ReactElement, type ReactNode } from 'react'
import { Button, Modal } from '../../../ui/controls'
import { useClient, useDispatch, useSnapshot } from '../../state/hooks'
import { useActions } from '../../palette/actions'
import { UnlockNotes } from './UnlockNotes'
import { PaneContext } from './usePaneToggle'

/** Guards the private pane: with one display, opening it takes a second, deliberate step. */
export function PaneProvider({ children }: { children: ReactNode }): ReactElement {
  const client = useClient()
  const dispatch = useDispatch()
  const open = useSnapshot().restricted !== null
  const [unlocking, setUnlocking] = useState(false)
  const [asking, setAsking] = useState<string | null>(null)
  const toggle = useCallback(async () => {
    if (open) {
      await dispatch({ type: 'pane.close' })
      return
    }
    const result = await client.dispatch({ type: 'pane.open', rehearsal: false })
    if (result.ok) return
    if (result.refusal.field === 'locked') setUnlocking(true)
    else setAsking(result.refusal.message)
  }, [client, dispatch, open])
  useActions([
    {
      ...{ id: 'lock notes', title: 'Lock the private notes', group: 'Room' },
      run: () => void dispatch({ type: 'pane.lock' }),
    },
  ])
  const unlocked = (): void => {
    setUnlocking(false)
    void toggle()
  }
  const confirm = (): void => {
    setAsking(null)
    void dispatch({ type: 'pane.open', rehearsal: true })
  }
  return (
    <PaneContext value={() => void toggle()}>
      {children}
      {unlocking && <UnlockNotes onUnlock={unlocked} onClose={() => setUnlocking(false)} />}
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
