import { useState, type ReactElement } from 'react'
import { Download, Printer } from 'lucide-react'
import type { PaperLanguage } from '../../../../shared/languages/paperLanguage'
import { Button, Modal } from '../../../ui/controls'
import { Pages } from '../../meeting/papers/Pages'
import { PrintField } from '../../meeting/papers/PrintField'
import { printPdf } from '../../meeting/papers/printPdf'
import { StoppedPaper } from '../../meeting/papers/StoppedPaper'
import { useLeaving } from '../../meeting/papers/useLeaving'
import { useRendered } from '../../meeting/papers/useRendered'
import '../../meeting/papers/papers.css'

/** Its texts are those of the workgroup's own pages. */
const nowhere = (): null => null

/** The form people write a concern on by hand, to be printed and laid out. */
export function ConcernFormDialog(props: {
  language: PaperLanguage
  onClose: () => void
}): ReactElement {
  const { language, onClose } = props
  const [large, setLarge] = useState(false)
  const rendering = useRendered({ paper: 'intake form', language: language.tag, large })
  const ready = rendering.kind === 'ready' ? rendering : null
  const leaving = useLeaving(ready?.paper.token ?? null, {
    onPrint: () => {
      if (ready !== null) void printPdf(ready.bytes)
    },
    onRead: () => undefined,
    onSaved: onClose,
  })
  const title = `Form for concerns in ${language.english}`
  return (
    <Modal wide title={title} onClose={onClose}>
      <div className="concern-form">
        {leaving.stopped !== null && (
          <StoppedPaper
            leaving={leaving}
            stopped={leaving.stopped}
            what="this form"
            targetOf={nowhere}
          />
        )}
        <Pages rendering={rendering} title={title} />
      </div>
      <div className="actions-row">
        <PrintField large={large} onChange={setLarge} />
        <Button onPress={onClose}>Close</Button>
        <Button onPress={leaving.print} isDisabled={ready === null}>
          <Printer aria-hidden="true" />
          Print
        </Button>
        <Button look="primary" onPress={() => leaving.save('pdf')} isDisabled={ready === null}>
          <Download aria-hidden="true" />
          Save as PDF…
        </Button>
      </div>
    </Modal>
  )
}
