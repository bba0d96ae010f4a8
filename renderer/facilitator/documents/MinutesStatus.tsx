import { BadgeCheck, GitCompare, MessageCircleWarning, PenLine } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { minutesStepsOf } from '../../../shared/documents/minutesStatus'
import type { MinutesStep } from '../../../shared/documents/minutesStepTable'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { formatList } from '../../ui/labels'
import { useQuery } from '../client/useQuery'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { formatWriter, WrittenBy } from '../client/WrittenBy'
import { AmendMinutes } from './AmendMinutes'
import { ApproveMinutes } from './ApproveMinutes'
import { ChangesDialog } from './ChangesDialog'
import { DocumentVersions } from './DocumentVersions'
import { KeepVersion } from './KeepVersion'
import { findKept } from './savedVersions'
import './documents.css'
import { minutesStatus as texts } from './texts'

type Open =
  | { readonly kind: 'approve' | 'amend' }
  | { readonly kind: 'changes'; readonly from: string; readonly to: string | null }

/** How the minutes stand, the versions kept of them, and what changed between these. */
export function MinutesStatus(props: {
  /** The preview as it is now; null while it is made. */
  token: string | null
  textDigest: string | null
  /** The tag of the language it is shown in. */
  language: string
  onVersion: (versionId: string) => void
}): ReactElement {
  const { token, language } = props
  const record = useRecord()
  const meetingId = useMeeting().id
  const { versions } = findKept(record, meetingId, null)
  const steps = minutesStepsOf(record, meetingId)
  const last = versions.find(({ id }) => id === steps.at(-1)?.versionId)
  const hasChanged =
    last !== undefined && props.textDigest !== null && last.textDigest !== props.textDigest
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const isDraft = steps.length === 0
  return (
    <section className="about" aria-label={texts.aboutTheMinutes}>
      <div className="about__line">
        <Standing steps={steps} />
        {isDraft && (
          <>
            <KeepVersion label={texts.keepThisDraft} token={token} />
            <Button small isDisabled={token === null} onPress={() => setOpen({ kind: 'approve' })}>
              <BadgeCheck aria-hidden="true" />
              {texts.approve}
            </Button>
          </>
        )}
        {!isDraft && (
          <Button small isDisabled={token === null} onPress={() => setOpen({ kind: 'amend' })}>
            <PenLine aria-hidden="true" />
            {texts.amend}
          </Button>
        )}
      </div>
      {hasChanged && (
        <div className="about__line">
          <p className="about__text about__read" role="note">
            <MessageCircleWarning aria-hidden="true" />
            <span>
              {texts.theRecordHasChangedSince(
                steps.at(-1)?.kind === 'amended' ? texts.amendedLast : 'approved',
              )}
            </span>
          </p>
          <Button small onPress={() => setOpen({ kind: 'changes', from: last.id, to: null })}>
            <GitCompare aria-hidden="true" />
            {texts.whatChanged}
          </Button>
        </div>
      )}
      <div className="about__line">
        <WrittenAt meetingId={meetingId} until={last?.frozenAt ?? null} />
      </div>
      <DocumentVersions
        kept={{ versions: versions, reviews: [], reportBacksGiven: [] }}
        onVersion={props.onVersion}
        about={(version) => (
          <>
            <WrittenAt meetingId={meetingId} until={version.frozenAt} />
            <WrittenBy place={`documentVersion ${version.id}`} />
          </>
        )}
        more={(version) => (
          <Button
            small
            look="quiet"
            aria-label={texts.whatChangedSinceVersion(version.number)}
            onPress={() => setOpen({ kind: 'changes', from: version.id, to: null })}
          >
            {texts.whatChangedLabel}
          </Button>
        )}
      />
      {open?.kind === 'approve' && token !== null && (
        <ApproveMinutes token={token} language={language} onClose={close} />
      )}
      {open?.kind === 'amend' && <AmendMinutes language={language} onClose={close} />}
      {open?.kind === 'changes' && (
        <ChangesDialog
          versions={versions}
          from={open.from}
          to={open.to}
          title={texts.whatChangedInTheMinutes}
          help="minutes"
          onClose={close}
        />
      )}
    </section>
  )
}

/** Who had the laptop while what a version says was written: all that was up to its moment. */
function WrittenAt(props: { meetingId: string; until: number | null }): ReactElement | null {
  const all = useQuery({ type: 'history.writers', ...props })?.writers ?? []
  const names = all.flatMap(({ writer, role }) => (role === null ? [] : formatWriter(writer, role)))
  return names.length === 0 ? null : (
    <p className="about__text" dir="auto">
      {texts.recordedAtMeetingBy(formatList(names))}
    </p>
  )
}

/** Where they stand in words; amendments with their reasons. */
function Standing({ steps }: { steps: readonly MinutesStep[] }): ReactElement {
  const [approval, ...amendments] = steps
  if (approval === undefined)
    return <p className="about__text">{texts.aDraftNextMeetingApproves}</p>
  return (
    <div className="about__text" dir="auto">
      <p className="about__text about__read">
        <BadgeCheck aria-hidden="true" />
        <span>
          {texts.approvedAtMeetingOnNoted(dateInWords(approval.day, 'dated'), approval.recordedBy)}
        </span>
      </p>
      {amendments.length > 0 && (
        <ul className="about__list" aria-label={texts.amendments}>
          {amendments.map(({ id, day, reason, recordedBy }) => (
            <li key={id}>
              {texts.amendedOnNotedBy(dateInWords(day, 'dated'), reason, recordedBy)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
