import { type ReactElement, useState } from 'react'
import type { DocumentChanges } from '../../../shared/documents/contract'
import type { DocumentVersion } from '../../../shared/documents/versionTables'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { SelectField } from '../../ui/SelectField'
import { HelpButton } from '../client/HelpButton'
import { useAnswered } from '../client/useQuery'
import { useRecord } from '../client/useSnapshot'
import { versionInWords } from './savedVersions'
import './ChangesDialog.css'
import { changesDialog as texts } from './texts'

const now = 'now'

/** What changed between two versions of minutes or an agenda, or since one, side by side. */
export function ChangesDialog(props: {
  versions: readonly DocumentVersion[]
  from: string
  to: string | null
  /** What it is about, as the title says it, and where the help tells of it. */
  title: string
  help: 'minutes' | 'send-agenda'
  onClose: () => void
}): ReactElement {
  const record = useRecord()
  const { versions } = props
  const [from, setFrom] = useState(props.from)
  const [to, setTo] = useState(props.to)
  const { value: changes, refusal, current } = useAnswered({ type: 'document.changes', from, to })
  // Changes between two other versions would be said to be between these.
  const value = current ? changes : null
  const options = versions.map((version) => ({
    id: version.id,
    name: versionInWords(record, version, { versions, reviews: [], reportBacksGiven: [] }),
  }))
  return (
    <Modal
      corner={<HelpButton page={props.help} />}
      wide
      title={props.title}
      onClose={props.onClose}
    >
      <div className="changes">
        <div className="changes__sides">
          <SelectField label={texts.before} value={from} options={options} onChange={setFrom} />
          <SelectField
            label={texts.after}
            value={to ?? now}
            options={[{ id: now, name: texts.howTheyAreNow }, ...options]}
            onChange={(id) => setTo(id === now ? null : id)}
          />
        </div>
        <div role="status">
          {refusal !== null && <p className="empty">{refusal}</p>}
          {value?.sections.length === 0 && <p className="empty">{texts.nothingBothSaySame}</p>}
        </div>
        {value?.sections.map((section, at) => (
          <Section key={at} section={section} />
        ))}
      </div>
      <div className="actions-row actions-row--start">
        <Button onPress={props.onClose}>{texts.close}</Button>
      </div>
    </Modal>
  )
}

type Compared = DocumentChanges['sections'][number]

const onlyWords = { before: texts.takenOut, after: texts.new } as const

function Section({ section }: { section: Compared }): ReactElement {
  const { title, only, lines } = section
  return (
    <section className="changes__section">
      <h3 dir="auto">
        {title}
        {only !== null && <span className="muted">{` · ${onlyWords[only]}`}</span>}
      </h3>
      {lines.length > 0 && (
        <table className="changes__table">
          <thead>
            <tr>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                <td dir="auto">
                  <Side pieces={line.before} as="del" />
                </td>
                <td dir="auto">
                  <Side pieces={line.after} as="ins" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

type Pieces = Compared['lines'][number]['before']

const changeWords = { del: texts.spokenTakenOut, ins: texts.spokenNew }

/** One side of a line; what changed is marked by its line and color, and by words for who hears it. */
function Side({ pieces, as: Mark }: { pieces: Pieces; as: 'del' | 'ins' }): ReactElement {
  if (pieces === null)
    return <span className="muted">{Mark === 'del' ? texts.notThere : texts.notThereAnyMore}</span>
  const [begins, ends] = changeWords[Mark]
  return (
    <>
      {pieces.map(({ text, changed }, at) =>
        changed ? (
          <Mark key={at} className={`changes__${Mark}`}>
            <span className="visually-hidden">{begins}</span>
            {text}
            <span className="visually-hidden">{ends}</span>
          </Mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </>
  )
}
