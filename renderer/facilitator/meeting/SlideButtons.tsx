import type { ReactElement } from 'react'
import type { Aside } from '../../../shared/projector/slides'
import { Button } from '../../ui/Button'
import { useActions } from '../client/paletteCommands'
import { useDispatch } from '../client/useSnapshot'
import './meeting.css'

const breakMinutes = [5, 10, 15] as const

const inMinutes = (minutes: number): number => Date.now() + minutes * 60_000

/** What can go on the projector at any time, without moving the table. */
export function Asides(): ReactElement {
  const dispatch = useDispatch()
  const show = (slide: Aside): void => void dispatch({ type: 'projector.show', slide })
  const pause = (minutes: number): void => show({ kind: 'break', until: inMinutes(minutes) })
  const offer = (id: string, title: string, slide: Aside) => ({
    id,
    title,
    group: 'Projector' as const,
    run: () => show(slide),
  })
  useActions([
    offer('agenda', 'Show where we are in the agenda', { kind: 'agenda' }),
    offer('sign-in', 'Show confidentiality and sign-in', { kind: 'sign-in' }),
    offer('parking lot', 'Show the parking lot', { kind: 'parking lot' }),
    offer('beside', 'Show numbers beside words', { kind: 'beside', itemId: null }),
    ...breakMinutes.map((minutes) => ({
      id: `break ${minutes}`,
      title: `Break for ${minutes} minutes`,
      group: 'Projector' as const,
      run: () => pause(minutes),
    })),
  ])
  return (
    <div className="rail__asides" role="group" aria-label="Show at any time">
      <Button small onPress={() => show({ kind: 'agenda' })}>
        Agenda
      </Button>
      <Button small onPress={() => show({ kind: 'sign-in' })}>
        Sign-in
      </Button>
      <Button small onPress={() => show({ kind: 'parking lot' })}>
        Parking lot
      </Button>
      <Button small onPress={() => show({ kind: 'beside', itemId: null })}>
        Numbers
      </Button>
      <Button small onPress={() => pause(10)}>
        Break 10 min
      </Button>
    </div>
  )
}
