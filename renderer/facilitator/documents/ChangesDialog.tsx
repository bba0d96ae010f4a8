import { type ReactElement, useState } from 'react'
import type { DocumentChanges } from '../../../shared/documents/contract'
import type { DocumentVersion } from '../../../shared/documents/versionTables'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { SelectField } from '../../ui/SelectField'
import { useAnswered } from '../client/useQuery'
import { useRecord } from '../client/useSnapshot'
import { versionInWords } from './savedVersions'
import './documents.css'

const now = 'now'

/** What changed between two versions of the minutes, or since one, side by side. */
export function ChangesDialog(props: {
  versions: readonly DocumentVersion[]
  from: string
  to: string | null
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
    <Modal wide title="What changed in the minutes" onClose={props.onClose}>
      <div className="changes">
        <div className="changes__sides">
          <SelectField label="Before" value={from} options={options} onChange={setFrom} />
          <SelectField
            label="After"
            value={to ?? now}
            options={[{ id: now, name: 'How they are now' }, ...options]}
            onChange={(id) => setTo(id === now ? null : id)}
          />
        </div>
        <div role="status">
          {refusal !== null && <p className="empty">{refusal}</p>}
          {value?.sections.length === 0 && <p className="empty">Nothing: both say the same.</p>}
        </div>
        {value?.sections.map((section, at) => (
          <Section key={at} section={section} />
        ))}
      </div>
      <div className="actions-row actions-row--start">
        <Button onPress={props.onClose}>Close</Button>
      </div>
    </Modal>
  )
}

type Compared = DocumentChanges['sections'][number]

const onlyWords = { before: 'taken out', after: 'new' } as const

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
              <th scope="col">Before</th>
              <th scope="col">After</th>
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

const changeWords = { del: ['[taken out: ', ']'], ins: ['[new: ', ']'] } as const

/** One side of a line; what changed is marked by its line and color, and by words for who hears it. */
function Side({ pieces, as: Mark }: { pieces: Pieces; as: 'del' | 'ins' }): ReactElement {
  if (pieces === null)
    return <span className="muted">{Mark === 'del' ? 'Not there' : 'Not there any more'}</span>
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
