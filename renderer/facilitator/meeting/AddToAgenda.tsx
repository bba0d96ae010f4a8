import { type ReactElement, useState } from 'react'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { keyTable } from '../client/keyTable'
import { usePaletteCommands } from '../client/paletteCommands'
import { useMeeting } from '../client/useSnapshot'
import { ItemForm } from './prepare/ItemForm'
import { WaitingForAgenda } from './prepare/WaitingForAgenda'
import './AddToAgenda.css'
import { addToAgenda as texts } from './texts'

type Open = 'item' | 'parked'

/** What comes up at the table goes onto the agenda without leaving it; the projector stays as it is. */
export function AddToAgenda(): ReactElement | null {
  const { phase } = useMeeting()
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const isOver = phase === 'ended'
  usePaletteCommands(
    isOver
      ? []
      : [
          {
            id: 'add item',
            title: texts.addAnItem,
            group: 'meeting',
            keys: keyTable['add item'],
            run: () => setOpen('item'),
          },
          {
            id: 'take up parked',
            title: texts.takeUpWhatIsParked,
            group: 'meeting',
            run: () => setOpen('parked'),
          },
        ],
  )
  if (isOver) return null
  return (
    <div className="rail__add" role="group" aria-label={texts.addToAgenda}>
      <Button small look="quiet" onPress={() => setOpen('item')}>
        {texts.addItem}
      </Button>
      <Button small look="quiet" onPress={() => setOpen('parked')}>
        {texts.parked}
      </Button>
      {open === 'item' && (
        <ItemForm id={null} part={phase === 'part B' ? 'B' : 'A'} onClose={close} />
      )}
      {open === 'parked' && (
        <Modal
          corner={<HelpButton page="parking-lot" />}
          title={texts.takeUpWhatIsParked}
          onClose={close}
        >
          <WaitingForAgenda />
          <div className="actions-row">
            <Button onPress={close}>{texts.close}</Button>
          </div>
        </Modal>
      )}
    </div>
  )
}
