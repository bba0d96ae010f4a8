import { ChevronUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Aside } from '../../../shared/projector/slides'
import { Button } from '../../ui/Button'
import { helpOn } from '../client/help'
import { useActions } from '../client/paletteCommands'
import { useDispatch } from '../client/useSnapshot'
import { slideButtons as texts } from './texts'

const breakMinutes = [5, 10, 15] as const

const inMinutes = (minutes: number): number => Date.now() + minutes * 60_000

/** What the menu offers, by its name there. */
const offered = {
  [texts.agenda]: () => ({ kind: 'agenda' }),
  [texts.signIn]: () => ({ kind: 'sign-in' }),
  [texts.parkingLotLabel]: () => ({ kind: 'parking lot' }),
  [texts.numbers]: () => ({ kind: 'comparison', itemId: null }),
  [texts.break10Min]: () => ({ kind: 'break', until: inMinutes(10) }),
} as const satisfies Readonly<Record<string, () => Aside>>

/** What can go on the projector at any time, without moving the table. */
export function Asides(): ReactElement {
  const dispatch = useDispatch()
  const show = (slide: Aside): void => void dispatch({ type: 'projector.show', slide })
  const offer = (id: string, title: string, slide: Aside) => ({
    id,
    title,
    group: 'projector' as const,
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
      group: 'projector' as const,
      run: () => show({ kind: 'break', until: inMinutes(minutes) }),
    })),
  ])
  return (
    <MenuTrigger>
      <Button small>
        {texts.showAnother}
        <ChevronUp aria-hidden="true" />
      </Button>
      <Popover className="select__popover" placement="top start" {...helpOn('breaks')}>
        <Menu
          className="select__list"
          aria-label={texts.showAtAnyTime}
          onAction={(key) => {
            const made = Object.entries(offered).find(([name]) => name === key)?.[1]
            if (made !== undefined) show(made())
          }}
        >
          {Object.keys(offered).map((name) => (
            <MenuItem key={name} id={name} className="select__item">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
