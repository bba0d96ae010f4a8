import { type ReactElement, useEffect, useState } from 'react'
import type { ProjectorSnapshot } from '../../../shared/projector/contract'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { useDispatch, useProjectorState } from '../client/useSnapshot'
import './ScreenChooser.css'
import { screenChooser as texts } from './texts'

type Screen = ProjectorSnapshot['displays'][number]

/** Tells the screens apart by a number on each, and puts the projector on the one that is chosen. */
export function ScreenChooser({ onClose }: { onClose: () => void }): ReactElement {
  const dispatch = useDispatch()
  const projector = useProjectorState()
  const shown = useNumbers(projector.displays)
  const { placesWindows } = projector
  const others = projector.displays.filter(
    (display) => placesWindows && !display.here && !sharesPicture(projector, display),
  )
  const here = projector.displays.find((display) => display.here)
  const likely = others.find((display) => display.remembered) ?? others[0]
  const put = (display: Screen | null): void => {
    onClose()
    const where = display === null ? {} : { displayId: display.id }
    void dispatch({ type: 'projector.openWindow', ...where })
  }
  usePressedNumber(others, put)
  return (
    <Modal
      corner={<HelpButton page="displays" />}
      title={texts.whichScreenDoesRoomSee}
      onClose={onClose}
    >
      <p>{describeScreens(placesWindows, others.length)}</p>
      {!placesWindows && (
        <Button look="primary" autoFocus onPress={() => put(null)}>
          {texts.openWindow}
        </Button>
      )}
      <ul className="screens" aria-busy={!shown} data-takes-keys>
        {here !== undefined && (
          <li className="screens__here">
            <span className="screens__number">{here.number}</span>
            <span>
              {texts.thisScreen}
              <span className="muted small">{texts.notForTheRoom(sizeOf(here))}</span>
            </span>
          </li>
        )}
        {others.map((display) => (
          <li key={display.id}>
            <Button
              look={display === likely ? 'primary' : 'plain'}
              autoFocus={display === likely}
              onPress={() => put(display)}
            >
              <span className="screens__number">{display.number}</span>
              <span dir="auto">
                {display.label === '' ? texts.screen : display.label}
                <span className="small">{sizeOf(display)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="muted small">{texts.ifRoomSeesThisScreens}</p>
      <div className="actions-row">
        <Button onPress={onClose}>{texts.notNow}</Button>
      </div>
    </Modal>
  )
}

function describeScreens(placesWindows: boolean, others: number): string {
  if (!placesWindows) return texts.systemPlacesNoWindows
  return others === 0 ? texts.thereOnePictureOnlyThis : texts.eachScreenShowsItsNumber
}

const sizeOf = ({ width, height }: Screen): string => `${width} × ${height}`

const sharesPicture = ({ displays }: ProjectorSnapshot, display: Screen): boolean =>
  displays.some((other) => other.here && other.number === display.number)

/** Numbers stand on the other screens for as long as this is open, also on those plugged in meanwhile. */
function useNumbers(displays: readonly Screen[]): boolean {
  const dispatch = useDispatch()
  const [shown, setShown] = useState(false)
  const connected = displays.map((display) => display.id).join(' ')
  useEffect(() => {
    void dispatch({ type: 'projector.identify', on: true }).then(() => setShown(true))
  }, [dispatch, connected])
  useEffect(
    () => () => {
      void dispatch({ type: 'projector.identify', on: false })
    },
    [dispatch],
  )
  return shown
}

/** The number of a screen, pressed, chooses it. */
function usePressedNumber(others: readonly Screen[], put: (display: Screen) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const display = others.find((one) => String(one.number) === event.key)
      if (display === undefined || event.repeat) return
      event.preventDefault()
      put(display)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
