import { type ReactElement, useState } from 'react'
import type { ReportBackGiven } from '../../../shared/concerns/reportBackGivenTable'
import type { ReportBackRow } from '../../../shared/documents/contract'
import { english } from '../../../shared/languages/english'
import { audienceOf } from '../../../shared/workgroup/audiences'
import { reportBackWayLabels } from '../../../shared/workgroup/labels'
import type { ReportBackWay } from '../../../shared/workgroup/places'
import { Modal } from '../../ui/Modal'
import { dateInWords } from '../../ui/formatDate'
import { HelpButton } from '../client/HelpButton'
import { useClient, useMeeting, useRecord } from '../client/useSnapshot'
import { ReportBackFields } from '../concerns/ReportBackFields'
import { GroupField } from '../engagement/GroupField'
import { useShippedLanguages } from '../languages/useLanguages'
import { recordReportBack as texts } from './texts'

/** Who was told, when, how and in which language, as one line. */
export const formatReportBackGiven = ({ reportedOn, to, how, language }: ReportBackGiven): string =>
  [dateInWords(reportedOn, 'dated'), to, reportBackWayLabels[how].toLowerCase(), language]
    .filter((part) => part !== '')
    .join(' · ')

/** Whom the report-back was told to: the neighborhood or one of its groups, as they like to be told. */
export function RecordReportBack(props: {
  row: ReportBackRow
  /** What they were told: the preview, kept as it is. */
  token: string
  /** The tag of the language it is in. */
  language: string
  /** The way it just left by; null when that isn't known. */
  how: ReportBackWay | null
  onClose: () => void
}): ReactElement {
  const { row, token, onClose } = props
  const client = useClient()
  const record = useRecord()
  const { id: meetingId, date } = useMeeting()
  const [groupId, setGroupId] = useState<string | null>(null)
  const toGroup = row.kind === 'group' ? row.id : groupId
  const audience = audienceOf(record, toGroup ?? row.id)
  const spoken = useShippedLanguages().find((one) => one.tag === props.language)?.english
  // They were told in the language of what they got, whatever they prefer; empty is English.
  const language = props.language === english.tag ? '' : (spoken ?? '')
  const how = props.how ?? audience?.row.reportBackBy
  return (
    <Modal
      corner={<HelpButton page="report-backs" />}
      title={texts.reportBackToWhom(row.name)}
      onClose={onClose}
    >
      <p className="muted">{texts.theConcernsThisReportBack}</p>
      {row.kind === 'neighborhood' && (
        <GroupField neighborhoodId={row.id} value={groupId} onChange={setGroupId} />
      )}
      <ReportBackFields
        // What is known of a group is filled in anew when another is chosen.
        key={`${groupId ?? ''} ${language}`}
        about={['reportBackGiven', `${meetingId}/${row.id}`]}
        notBefore={date}
        known={{
          to: audience?.kind === 'group' ? audience.name : '',
          language,
          ...(how == null ? {} : { how }),
        }}
        onRecord={async (fields) => {
          const frozen = await client.dispatch({ type: 'document.freeze', token })
          if (!frozen.ok) return frozen
          return client.dispatch({
            type: 'reportBack.record',
            meetingId,
            audienceId: row.id,
            fields: { ...fields, groupId, versionId: frozen.value.id },
          })
        }}
        onClose={onClose}
      />
    </Modal>
  )
}
