import { type ReactElement, type ReactNode, useCallback, useContext, useState } from 'react'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useKeptState } from '../../client/useKeptState'
import { NoticeContext, useClient, useDispatch, useSnapshot } from '../../client/useSnapshot'
import { CheckRoom } from './CheckRoom'
import { UnlockNotes } from './UnlockNotes'
import { PaneContext } from './useNotesPane'
import { notesPaneProvider as texts } from './texts'

/** Guards the private pane: with one display, opening it takes a second, deliberate step. */
export function NotesPaneProvider({ children }: { children: ReactNode }): ReactElement {
  const client = useClient()
  const dispatch = useDispatch()
  const notice = useContext(NoticeContext)
  const open = useSnapshot(({ pane }) => pane.open)
  const [checking, setChecking] = useState(false)
  // Whoever asks for them while the page is being let go is asked for the passphrase in the next.
  const [unlocking, setUnlocking] = useKeptState('unlocking', () => false)
  const [asking, setAsking] = useState<string | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const toggle = useCallback(async () => {
    if (open) {
      await dispatch({ type: 'pane.close' })
      return
    }
    const result = await client.dispatch({ type: 'pane.open', rehearsal: false })
    if (result.ok) return
    const { field, message } = result.refusal
    if (field === 'locked') setUnlocking(true)
    else if (field === 'check') setChecking(true)
    else if (field === 'rehearsal') setAsking(message)
    else if (field === 'copied') setCopied(message)
    else notice(message)
  }, [client, dispatch, notice, open, setUnlocking])
  // Everybody with a button for it is drawn anew with this.
  const press = useCallback(() => void toggle(), [toggle])
  usePaletteCommands([
    {
      id: 'lock notes',
      title: texts.lockThePrivateNotes,
      group: 'room',
      run: () => void dispatch({ type: 'pane.lock' }),
    },
  ])
  const onUnlocked = (): void => {
    setUnlocking(false)
    void toggle()
  }
  const confirm = async (): Promise<void> => {
    setAsking(null)
    const result = await client.dispatch({ type: 'pane.open', rehearsal: true })
    if (result.ok) return
    if (result.refusal.field === 'locked') setUnlocking(true)
    else if (result.refusal.field === 'check') setChecking(true)
    else notice(result.refusal.message)
  }
  const onChecked = (): void => {
    setChecking(false)
    void toggle()
  }
  return (
    <PaneContext value={press}>
      {children}
      {unlocking && <UnlockNotes onUnlock={onUnlocked} onClose={() => setUnlocking(false)} />}
      {checking && <CheckRoom onChecked={onChecked} onClose={() => setChecking(false)} />}
      {copied !== null && (
        <Modal title={texts.theRoomSeesThisScreen} onClose={() => setCopied(null)}>
          <p>{copied}</p>
          <div className="actions-row">
            <Button autoFocus onPress={() => setCopied(null)}>
              {texts.keepClosed}
            </Button>
          </div>
        </Modal>
      )}
      {asking !== null && (
        <Modal title={texts.canRoomSeeThisScreen} onClose={() => setAsking(null)}>
          <p>{asking}</p>
          <p>{texts.openPrivateNotesOnlyIf}</p>
          <div className="actions-row">
            <Button onPress={() => setAsking(null)}>{texts.keepClosed}</Button>
            <Button look="restricted" onPress={() => void confirm()}>
              {texts.nobodyCanSeeOpen}
            </Button>
          </div>
        </Modal>
      )}
    </PaneContext>
  )
}
