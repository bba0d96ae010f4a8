import { ChevronUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Aside } from '../../../shared/projector/slides'
import { Button } from '../../ui/Button'
import { helpOn } from '../client/help'
import { usePaletteCommands } from '../client/paletteCommands'
import { useDispatch } from '../client/useSnapshot'
import { slideButtons as texts } from './texts'

const inMinutes = (minutes: number): number => Date.now() + minutes * 60_000

/** A slide that can be shown at any time: its name in the menu, what the palette calls it, and the slide itself. */
interface Offer {
  readonly label: string
  readonly title: string
  readonly slide: () => Aside
}

/** Decisions and report-backs are shown from where they are worded; every other aside is offered here. */
const offers: { readonly [K in Exclude<Aside['kind'], 'decision' | 'report-back'>]: Offer } = {
  agenda: {
    label: texts.agenda,
    title: texts.showWhereWeAgenda,
    slide: () => ({ kind: 'agenda' }),
  },
  'sign-in': {
    label: texts.signIn,
    title: texts.showConfidentialitySign,
    slide: () => ({ kind: 'sign-in' }),
  },
  'parking lot': {
    label: texts.parkingLot,
    title: texts.showTheParkingLot,
    slide: () => ({ kind: 'parking lot' }),
  },
  comparison: {
    label: texts.callsAndConcerns,
    title: texts.showCallsAndConcerns,
    slide: () => ({ kind: 'comparison', itemId: null }),
  },
  break: {
    label: texts.break10Min,
    title: texts.breakForMinutes(10),
    slide: () => ({ kind: 'break', until: inMinutes(10) }),
  },
}

const listed = Object.entries(offers)

/** Longer and shorter breaks, in the palette alone. */
const otherBreaks = [5, 15].map((minutes) => ({
  id: `break ${minutes}`,
  title: texts.breakForMinutes(minutes),
  slide: (): Aside => ({ kind: 'break', until: inMinutes(minutes) }),
}))

const inPalette = [
  ...listed.map(([id, { title, slide }]) => ({ id, title, slide })),
  ...otherBreaks,
]

/** What can go on the projector at any time, without moving the table. */
export function SlideButtons(): ReactElement {
  const dispatch = useDispatch()
  const show = (slide: Aside): void => void dispatch({ type: 'projector.show', slide })
  usePaletteCommands(
    inPalette.map(({ id, title, slide }) => ({
      id,
      title,
      group: 'projector',
      run: () => show(slide()),
    })),
  )
  return (
    <MenuTrigger>
      <Button small>
        {texts.showAnother}
        <ChevronUp aria-hidden="true" />
      </Button>
      <Popover className="select__popover" placement="top start" {...helpOn('breaks')}>
        <Menu className="select__list" aria-label={texts.showAtAnyTime}>
          {listed.map(([id, { label, slide }]) => (
            <MenuItem key={id} className="select__item" onAction={() => show(slide())}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
