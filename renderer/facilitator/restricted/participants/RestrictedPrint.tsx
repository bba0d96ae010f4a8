import { Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { QueryOf } from '../../../../shared/contracts/queries'
import { succeed } from '../../../../shared/kernel/result'
import { Button } from '../../../ui/Button'
import { RefusalNote } from '../../../ui/form/Form'
import { type Submitted, useSubmit } from '../../../ui/form/useSubmit'
import { Modal } from '../../../ui/Modal'
import { PrintField } from '../../../ui/print/PrintField'
import { printPdf } from '../../../ui/print/printPdf'
import { SelectField } from '../../../ui/SelectField'
import { HelpButton } from '../../client/HelpButton'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useClient } from '../../client/useSnapshot'
import { restrictedPrint as texts } from './texts'

type Which = QueryOf<'restrictedPrint.make'>['which']

interface Made {
  readonly token: string
  readonly bytes: Uint8Array
}

const names: { readonly [W in Which]: string } = {
  actions: texts.printTheActionLog,
  notes: texts.printTheseNotes,
  disclosures: texts.printTheDisclosureLog,
}

/** Makes a restricted print, on a second press: document is kept by no lock. */
export function RestrictedPrint(props: {
  which: Which
  participantId: string | null
  /** The categories of recipients it can be made for. */
  recipients: readonly string[]
}): ReactElement {
  const { which, participantId } = props
  const client = useClient()
  const openedBy = useAtLaptop()
  const [asking, setAsking] = useState(false)
  const [large, setLarge] = useState(false)
  const [chosen, setChosen] = useState('')
  // Whoever was chosen may not be among the recipients any more.
  const audience = props.recipients.includes(chosen) ? chosen : null
  const make = async (): Promise<Submitted<Made>> => {
    const made = await client.ask({
      type: 'restrictedPrint.make',
      which,
      participantId,
      audience,
      openedBy,
      large,
    })
    if (!made.ok) return made
    const { token, base64 } = made.value
    return succeed({ token, bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) })
  }
  const leaving = useSubmit(
    async (how: 'save' | 'print') => {
      const made = await make()
      if (!made.ok) return made
      const { token, bytes } = made.value
      if (how === 'print') return succeed(bytes)
      const saved = await client.dispatch({ type: 'restrictedPrint.save', token })
      return saved.ok ? succeed(null) : saved
    },
    {
      onDone: (toPrint: Uint8Array | null) => {
        setAsking(false)
        if (toPrint !== null) void printPdf(toPrint)
      },
    },
  )
  return (
    <>
      <Button small look="restricted" onPress={() => setAsking(true)}>
        <Printer aria-hidden="true" />
        {which === 'disclosures' && participantId !== null ? texts.printItsLog : names[which]}
      </Button>
      {asking && (
        <Modal
          corner={<HelpButton page="restricted-prints" />}
          title={texts.onPaperCandorCantKeep}
          onClose={() => setAsking(false)}
        >
          <p>{texts.printedCopies}</p>
          <RefusalNote of={leaving} />
          {which !== 'disclosures' && (
            <SelectField
              label={texts.madeFor}
              value={audience ?? ''}
              options={[
                { id: '', name: texts.whoeverKeepsTheseNotes },
                ...props.recipients.map((name) => ({ id: name, name })),
              ]}
              onChange={setChosen}
            />
          )}
          <PrintField showLabel large={large} onChange={setLarge} />
          <div className="actions-row">
            <Button onPress={() => setAsking(false)}>{texts.cancel}</Button>
            <Button look="restricted" onPress={() => void leaving.submit('save')}>
              {texts.saveAsPdf}
            </Button>
            <Button look="restricted" onPress={() => void leaving.submit('print')}>
              {texts.print}
            </Button>
          </div>
        </Modal>
      )}
    </>
  )
}
