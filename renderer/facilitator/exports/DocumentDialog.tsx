import { Download, Printer } from 'lucide-react'
import { type ReactElement, type ReactNode, useState } from 'react'
import type { DocumentRef } from '../../../shared/documents/contract'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { PrintField } from '../../ui/print/PrintField'
import { DocumentPages } from './DocumentPages'
import { NameWarning } from './NameWarning'
import { NumbersTogether } from './NumbersTogether'
import { SaveAs } from './SaveAs'
import { useLeavingDocument } from './useLeavingDocument'
import './DocumentDialog.css'
import { documentDialog as texts } from './texts'

/** Its texts are those of the workgroup's own pages. */
const nowhere = (): null => null

/** A document that belongs to no meeting, to be looked at, printed and saved. */
export function DocumentDialog(props: {
  title: string
  /** What it is called where something in it keeps it from leaving: `this form`. */
  what: string
  document: DocumentRef
  /** More to choose, beside the print. */
  children?: ReactNode
  onClose: () => void
}): ReactElement {
  const { title, what, onClose } = props
  const [large, setLarge] = useState(false)
  const { rendering, ready, leaving } = useLeavingDocument(
    { ...props.document, large },
    { onRead: () => undefined, onSaved: onClose },
  )
  return (
    <Modal wide title={title} onClose={onClose}>
      <div className="document-dialog">
        {leaving.stopped !== null && (
          <NameWarning leaving={leaving} stopped={leaving.stopped} what={what} targetOf={nowhere} />
        )}
        {ready !== null && <NumbersTogether token={ready.document.token} />}
        <DocumentPages rendering={rendering} title={title} />
      </div>
      <div className="actions-row">
        {props.children}
        <PrintField large={large} onChange={setLarge} />
        <Button onPress={onClose}>{texts.close}</Button>
        <Button onPress={leaving.print} isDisabled={ready === null}>
          <Printer aria-hidden="true" />
          {texts.print}
        </Button>
        {props.document.document === 'data sheet' && (
          <SaveAs isReady={ready !== null} onSave={leaving.save} />
        )}
        <Button look="primary" onPress={() => leaving.save('pdf')} isDisabled={ready === null}>
          <Download aria-hidden="true" />
          {texts.saveAsPdf}
        </Button>
      </div>
    </Modal>
  )
}
