import { Copy, Download } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import './TextDialog.css'
import { textDialog as texts } from './texts'

/** A report-back as plain text, to be pasted into a message. */
export function TextDialog(props: {
  text: string
  onSave: () => void
  onCopied: () => void
  onClose: () => void
}): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  const copy = (): void => {
    area.current?.focus()
    area.current?.select()
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the newer way asks for a permission Candor's windows don't have
    if (document.execCommand('copy')) props.onCopied()
    else setTold(texts.thisComputerDoesntLetCandor)
  }
  return (
    <Modal wide title={texts.asAMessage} onClose={props.onClose}>
      <label className="visually-hidden" htmlFor="document-text">
        {texts.whatReportBackSays}
      </label>
      <textarea
        ref={area}
        id="document-text"
        className="input documents__text"
        dir="auto"
        readOnly
        rows={14}
        value={props.text}
      />
      <p className="muted" role="status">
        {told}
      </p>
      <div className="actions-row">
        <Button onPress={props.onClose}>{texts.close}</Button>
        <Button onPress={props.onSave}>
          <Download aria-hidden="true" />
          {texts.saveAsText}
        </Button>
        <Button look="primary" autoFocus onPress={copy}>
          <Copy aria-hidden="true" />
          {texts.copy}
        </Button>
      </div>
    </Modal>
  )
}
