import type { ReactElement } from 'react'
import type { CaseLine } from '../../../../shared/restricted/contract'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { HelpButton } from '../../client/HelpButton'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useClient } from '../../client/useSnapshot'
import { LawfulBasisFields, noBasisYet } from '../participants/LawfulBasisFields'
import { nameOnBasis as texts } from './texts'

/** Asks on what basis in law a case is named before somebody whom no release covers. */
export function NameOnBasis(props: {
  line: CaseLine
  itemId: string | null
  onClose: () => void
}): ReactElement {
  const { line, itemId } = props
  const client = useClient()
  const openedBy = useAtLaptop()
  const form = useForm({
    initial: noBasisYet,
    send: (onBasis) =>
      client.dispatch({
        type: 'case.step',
        caseId: line.id,
        step: 'named',
        itemId,
        openedBy,
        onBasis,
      }),
    onDone: props.onClose,
  })
  return (
    <FormDialog
      corner={<HelpButton page="without-consent" />}
      title={texts.nameWithoutConsent}
      of={form}
      submit={texts.nameAndLog}
      look="restricted"
      onClose={props.onClose}
    >
      <p>{texts.somebodyHereIsntCovered}</p>
      <LawfulBasisFields of={form} />
    </FormDialog>
  )
}
