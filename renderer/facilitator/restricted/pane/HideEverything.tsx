import { EyeOff } from 'lucide-react'
import { type ReactElement, useCallback, useContext, useEffect } from 'react'
import { isPanicPress } from '../../../../shared/kernel/panicKey'
import { Button } from '../../../ui/Button'
import { keyTable } from '../../client/keyTable'
import { useActions } from '../../client/paletteCommands'
import { NoticeContext, useClient, useDispatch, useTold } from '../../client/useSnapshot'
import './pane.css'

/**
 * One key hides everything: the projector goes black and the private notes lock. It is heard before
 * anything else on the page, in a field, in a dialog, with a list open; going on takes two steps, in two places.
 */
export function Panic(): ReactElement | null {
  const dispatch = useDispatch()
  const client = useClient()
  const notice = useContext(NoticeContext)
  const panic = useTold(({ pane }) => pane.panic)
  const hide = useCallback(async () => {
    const result = await client.panic()
    if (!result.ok) notice(result.refusal.message)
  }, [client, notice])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isPanicPress(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (!event.repeat) void hide()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [hide])
  useActions([
    {
      id: 'panic',
      title: 'Hide everything: black projector, private notes locked',
      group: 'Projector',
      keys: keyTable.panic,
      run: () => void hide(),
    },
  ])
  if (panic === 'off') return null
  const resume = (): void => void dispatch({ type: 'app.resume' })
  return (
    <section className="panic" aria-label="Everything is hidden" data-step={panic}>
      <EyeOff aria-hidden="true" />
      <p role="status">
        <strong>Everything is hidden.</strong>{' '}
        {panic === 'on'
          ? 'The projector is black and the private notes are locked. You can go on writing here.'
          : 'Is it safe? The projector stays black until you show something, and the notes need the passphrase.'}
      </p>
      {panic === 'on' ? (
        <Button look="restricted" onPress={resume}>
          Resume…
        </Button>
      ) : (
        <>
          <Button look="restricted" onPress={() => void hide()}>
            Stay hidden
          </Button>
          <Button look="restricted" onPress={resume}>
            Yes, go on
          </Button>
        </>
      )}
    </section>
  )
}
