import { EyeOff } from 'lucide-react'
import { type ReactElement, useCallback, useContext, useEffect } from 'react'
import { isPanicPress } from '../../../../shared/kernel/panicKey'
import { Button } from '../../../ui/Button'
import { keyTable } from '../../client/keyTable'
import { usePaletteCommands } from '../../client/paletteCommands'
import { NoticeContext, useClient, useDispatch, useSnapshot } from '../../client/useSnapshot'
import { useKeepTabIn } from '../../client/useKeepTabIn'
import { useTakeFocus } from '../../client/useTakeFocus'
import './HideEverything.css'
import { hideEverything as texts } from './texts'

/**
 * One key hides everything: the projector goes black and the private notes lock. It is heard before
 * anything else on the page, in a field, in a dialog, with a list open; going on takes two steps, in two places.
 */
export function HideEverything(): ReactElement | null {
  const dispatch = useDispatch()
  const client = useClient()
  const notice = useContext(NoticeContext)
  const panic = useSnapshot(({ pane }) => pane.panic)
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
  usePaletteCommands([
    {
      id: 'panic',
      title: texts.hideEverythingBlackProjectorPrivate,
      group: 'projector',
      keys: keyTable.panic,
      run: () => void hide(),
    },
  ])
  if (panic === 'off') return null
  return (
    <Hidden
      step={panic}
      onHide={() => void hide()}
      onResume={() => void dispatch({ type: 'app.resume' })}
    />
  )
}

/** What lies over everything meanwhile. */
function Hidden(props: {
  step: 'on' | 'asked'
  onHide: () => void
  onResume: () => void
}): ReactElement {
  const ref = useTakeFocus<HTMLElement>()
  useKeepTabIn(ref)
  return (
    <section
      className="panic"
      aria-label={texts.everythingIsHidden}
      data-step={props.step}
      data-home
      data-covers
      tabIndex={-1}
      ref={ref}
    >
      <EyeOff aria-hidden="true" />
      <p role="status">
        <strong>{texts.everythingIsHiddenLabel}</strong>{' '}
        {props.step === 'on'
          ? texts.theProjectorBlackPrivateNotes
          : texts.isSafeProjectorStaysBlack}
      </p>
      {props.step === 'on' ? (
        <Button look="restricted" onPress={props.onResume}>
          {texts.resume}
        </Button>
      ) : (
        <>
          <Button look="restricted" onPress={props.onHide}>
            {texts.stayHidden}
          </Button>
          <Button look="restricted" onPress={props.onResume}>
            {texts.yesGoOn}
          </Button>
        </>
      )}
    </section>
  )
}
