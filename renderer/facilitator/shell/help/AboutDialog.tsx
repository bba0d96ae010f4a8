import type { ReactElement } from 'react'
import type { Notice } from '../../../../shared/contracts/help'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { useQueryOnce } from '../../client/useQueryOnce'
import { PageChooser } from './PageChooser'
import './help.css'

/** What Candor is, its version, and the licenses of what comes along with it. */
export function AboutDialog({ onClose }: { onClose: () => void }): ReactElement {
  const about = useQueryOnce({ type: 'about.shipped' })
  return (
    <Modal title="About Candor" wide onClose={onClose}>
      <p>
        Version {about?.version ?? '…'}. Candor runs the meetings of LEAD workgroups. It keeps
        everything on this computer and never connects to a network.
      </p>
      <h3>Software and typefaces that come with it</h3>
      <PageChooser
        name="Licenses"
        search="Search by name or license"
        pages={(about?.notices ?? none).flatMap(pagesOf).sort(byTitle)}
      >
        {({ title, license, text }) => (
          <>
            <h3>{title}</h3>
            <p>License: {license}</p>
            <pre className="help__license">{text}</pre>
          </>
        )}
      </PageChooser>
      <div className="actions-row">
        <Button onPress={onClose}>Close</Button>
      </div>
    </Modal>
  )
}

const none: readonly Notice[] = []

const pagesOf = ({ license, packages, text }: Notice) =>
  packages.map((title) => ({ id: title, title, license, text }))

const byTitle = (a: { title: string }, b: { title: string }): number =>
  a.title.localeCompare(b.title, 'en')
