import type { ReactElement } from 'react'
import type { Aside } from '../../../shared/projector/slides'
import { Button } from '../../ui/Button'
import { useActions } from '../client/paletteCommands'
import { useDispatch } from '../client/useSnapshot'
import './meeting.css'
import { slideButtons as texts } from './texts'

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
    offer('agenda', texts.showWhereWeAgenda, { kind: 'agenda' }),
    offer('sign-in', texts.showConfidentialitySign, { kind: 'sign-in' }),
    offer(texts.parkingLot, texts.showTheParkingLot, { kind: 'parking lot' }),
    offer('comparison', texts.showCallsAndConcerns, { kind: 'comparison', itemId: null }),
    ...breakMinutes.map((minutes) => ({
      id: `break ${minutes}`,
      title: texts.breakForMinutes(minutes),
      group: 'Projector' as const,
      run: () => pause(minutes),
    })),
  ])
  return (
    <div className="rail__asides" role="group" aria-label={texts.showAtAnyTime}>
      <Button small onPress={() => show({ kind: 'agenda' })}>
        {texts.agenda}
      </Button>
      <Button small onPress={() => show({ kind: 'sign-in' })}>
        {texts.signIn}
      </Button>
      <Button small onPress={() => show({ kind: 'parking lot' })}>
        {texts.parkingLotLabel}
      </Button>
      <Button small onPress={() => show({ kind: 'comparison', itemId: null })}>
        {texts.numbers}
      </Button>
      <Button small onPress={() => pause(10)}>
        {texts.break10Min}
      </Button>
    </div>
  )
}
