import type { ReactElement } from 'react'
import type { Notice } from '../../../../shared/help/contract'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { useResultOnce } from '../../client/useQueryOnce'
import { PageChooser } from './PageChooser'
import './AboutDialog.css'
import { aboutDialog as texts } from './texts'

/** What Candor is, its version, and the licenses of what comes along with it. */
export function AboutDialog({ onClose }: { onClose: () => void }): ReactElement {
  const shipped = useResultOnce({ type: 'about.shipped' })
  const about = shipped?.ok === true ? shipped.value : null
  return (
    <Modal title={texts.aboutCandor} wide onClose={onClose}>
      <p>{texts.versionCandorRunsMeetingsLead(about?.version ?? '…')}</p>
      <h3>{texts.softwareTypefacesThatComeWith}</h3>
      <PageChooser
        name={texts.licenses}
        search={texts.searchByNameOrLicense}
        pages={about?.notices.flatMap(pagesOf).sort(byTitle) ?? null}
        problem={shipped?.ok === false ? shipped.refusal.message : null}
      >
        {({ title, license, text }) => (
          <>
            <h3>{title}</h3>
            <p>{texts.license(license)}</p>
            <pre className="help__license">{text}</pre>
          </>
        )}
      </PageChooser>
      <div className="actions-row">
        <Button onPress={onClose}>{texts.close}</Button>
      </div>
    </Modal>
  )
}

const pagesOf = ({ license, packages, text }: Notice) =>
  packages.map((title) => ({ id: title, title, license, text }))

const byTitle = (a: { title: string }, b: { title: string }): number =>
  a.title.localeCompare(b.title, 'en')
