import type { ReactElement } from 'react'
import { Button } from '../../renderer/ui/Button'
import { Field } from '../../renderer/ui/Field'
import { FormDialog } from '../../renderer/ui/form/FormDialog'
import { Modal } from '../../renderer/ui/Modal'
import type { Piece } from './pieces'
import { useRefusedForm } from './useRefusedForm'

const nothing = (): void => undefined

/** A form whose sending is refused, in a dialog. */
function DecisionDialog(): ReactElement {
  const form = useRefusedForm()
  return (
    <FormDialog of={form} title="Add a decision" submit="Save" onClose={nothing}>
      <Field {...form.field('wording')} place={null} label="Decision" />
    </FormDialog>
  )
}

const modal = (state: string, wide: boolean | 'page'): Piece => ({
  file: 'Modal',
  state,
  show: (
    <Modal title="Concern" wide={wide} corner={<Button small>Help</Button>} onClose={nothing}>
      <p>The light at the Heron Flats bus shelter has been out since the storm.</p>
      <div className="actions-row">
        <Button onPress={nothing}>Close</Button>
      </div>
    </Modal>
  ),
})

/** Pieces that cover the page they are on: the gallery shows each on a page of its own. */
export const covering: readonly Piece[] = [
  modal('usual', false),
  modal('wide', true),
  modal('the whole window', 'page'),
  { file: 'form/FormDialog', state: 'a form in a dialog', show: <DecisionDialog /> },
]

/** What a covering piece is called in the address of its page. */
export const nameOf = ({ file, state }: Piece): string => `${file}: ${state}`
