import type { ReactElement } from 'react'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { useResultOnce } from '../../client/useQueryOnce'
import { MarkdownText } from './MarkdownText'
import { PageChooser } from './PageChooser'
import { helpDialog as texts } from './texts'

interface HelpDialogProps {
  /** The page that is shown first; the first of all, when absent. */
  readonly page?: string | undefined
  readonly onClose: () => void
}

/** The help that comes with Candor: a page a task, found by the words in it. */
export function HelpDialog({ page, onClose }: HelpDialogProps): ReactElement {
  const shipped = useResultOnce({ type: 'help.shipped' })
  return (
    <Modal title={texts.help} wide onClose={onClose}>
      <PageChooser
        name={texts.helpPages}
        search={texts.searchTheHelp}
        pages={shipped?.ok === true ? shipped.value.pages : null}
        problem={shipped?.ok === false ? shipped.refusal.message : null}
        {...(page === undefined ? {} : { first: page })}
      >
        {({ title, text }) => (
          <>
            <h3>{title}</h3>
            <MarkdownText text={text} />
          </>
        )}
      </PageChooser>
      <div className="actions-row">
        <Button onPress={() => window.print()}>{texts.printThisPage}</Button>
        <Button onPress={onClose}>{texts.close}</Button>
      </div>
    </Modal>
  )
}
