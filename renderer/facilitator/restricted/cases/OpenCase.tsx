import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { CaseLine, OpenFile } from '../../../../shared/restricted/contract'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import { useDispatch, useRecord, useSnapshot } from '../../client/useSnapshot'
import { KeptClosed } from '../participants/KeptClosed'
import { Part2Notice } from '../participants/EntryLine'
import { Releases } from '../participants/Releases'
import { RestrictedPrint } from '../participants/RestrictedPrint'
import { CaseEntries } from './CaseEntries'
import { CaseForm } from './CaseForm'
import { CaseRoom } from './CaseRoom'
import { StepsRow } from './StepsRow'
import './cases.css'
import './OpenCase.css'
import '../restricted.css'
import { caseList, openCase as texts } from './texts'

/** A case that is looked at: its steps, who must be out, and, once it is named, what is in its file. */
export function OpenCase(props: {
  line: CaseLine
  file: OpenFile | null
  itemId: string | null
}): ReactElement {
  const { line, itemId } = props
  const recipients = workgroupOf(useRecord()).recipientCategories
  // Another file may be open; then this case isn't.
  const file = line.openAt !== null && props.file !== null ? props.file : null
  return (
    <section className="file opencase" aria-label={line.code}>
      <CaseHead line={line} />
      {/* What was refused before somebody came or went is over. */}
      <StepsRow key={hereNow(line)} line={line} itemId={itemId} />
      <CaseRoom line={line} />
      {file !== null && (
        <>
          <CaseEntries line={line} file={file} itemId={itemId} />
          <KeptClosed groups={file.keptBack} />
          <section className="casepart" aria-label={texts.releases}>
            <Releases file={file} />
          </section>
          <Part2Notice file={file} />
          <div className="actions-row actions-row--start">
            <RestrictedPrint
              which="notes"
              participantId={line.participantId}
              recipients={recipients}
            />
          </div>
        </>
      )}
    </section>
  )
}

/** Who is here, and who acts, as one word. */
const hereNow = ({ people, acting }: CaseLine): string =>
  [
    ...people.filter(({ leftAt }) => leftAt === null).map(({ memberId }) => memberId),
    ...acting,
  ].join()

/** What a case is, and how it is moved, changed and closed. */
function CaseHead({ line }: { line: CaseLine }): ReactElement {
  const { code, broughtBy, followUps, minutes } = line
  const dispatch = useDispatch()
  const content = useSnapshot(({ restricted }) => restricted)
  const [changing, setChanging] = useState(false)
  const about = [
    caseList.minutes(minutes),
    broughtBy === '' ? '' : texts.brings(broughtBy),
    followUps === 0 ? '' : texts.followUps(formatCount(followUps, caseList.followUp)),
  ]
  const move = (by: 'earlier' | 'later') => (): void =>
    void dispatch({ type: 'meetingCase.move', id: line.id, by })
  return (
    <>
      <div className="file__head">
        <h3 className="code__code">{code}</h3>
        <span className="code__state opencase__about" dir="auto">
          {about.filter(Boolean).join(' · ')}
        </span>
        {line.openAt === null ? (
          <>
            <Button
              small
              icon
              look="restricted"
              aria-label={texts.movesEarlier(code)}
              onPress={move('earlier')}
            >
              <ArrowLeft aria-hidden="true" />
            </Button>
            <Button
              small
              icon
              look="restricted"
              aria-label={texts.movesLater(code)}
              onPress={move('later')}
            >
              <ArrowRight aria-hidden="true" />
            </Button>
          </>
        ) : (
          <Button small look="restricted" onPress={() => void dispatch({ type: 'file.close' })}>
            {texts.closeCase}
          </Button>
        )}
        <Button small look="restricted" onPress={() => setChanging(true)}>
          {texts.change}
        </Button>
      </div>
      {changing && content !== null && (
        <CaseForm
          line={line}
          content={content}
          onDone={() => setChanging(false)}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  )
}
