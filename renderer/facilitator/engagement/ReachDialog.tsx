import type { ReactElement, ReactNode } from 'react'
import { reportBackWayLabels } from '../../../shared/workgroup/labels'
import type { CommunityGroup, Neighborhood, ReportBackWay } from '../../../shared/workgroup/places'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { Modal } from '../../ui/Modal'
import { SelectField } from '../../ui/SelectField'
import { WeeksField } from '../../ui/WeeksField'
import { shorten } from '../../ui/labels'
import { HelpButton } from '../client/HelpButton'
import { useRecord } from '../client/useSnapshot'
import { optionsOf } from '../concerns/labels'
import { reachDialog as texts } from './texts'

/** How a neighborhood or group is reached. */
type Reach = Pick<
  Neighborhood & CommunityGroup,
  'contactName' | 'contactDetails' | 'reportBackBy' | 'language' | 'reportWeeks' | 'meets'
>
type Texts = 'contactName' | 'contactDetails' | 'language' | 'meets'

const notSaid = 'not said'

/** So much of a name or language is told beside others. */
const mostShown = 40

/** Whom to speak to, how and in which language they like to be told, how often, and when they meet. */
export function ReachDialog(props: {
  table: 'neighborhood' | 'communityGroup'
  row: Neighborhood | CommunityGroup
  onEdit: (fields: Partial<Reach>) => void
  onClose: () => void
  children: ReactNode
}): ReactElement {
  const { table, row, onEdit } = props
  const text = (field: Texts, label: string, hint: string): ReactElement => (
    <DraftField
      place={`${table} ${row.id} ${field}`}
      label={label}
      hint={hint}
      value={row[field]}
      maxLength={500}
      onCommit={(value) => onEdit({ [field]: value })}
    />
  )
  return (
    <Modal
      corner={<HelpButton page="neighborhoods" />}
      title={texts.contactFor(row.name)}
      wide
      onClose={props.onClose}
    >
      <div className="form">
        <p className="muted">{texts.forStaffOnlyNeverShown}</p>
        <div className="form__pair">
          {text('contactName', texts.whomToSpeakTo, texts.somebodyWhoSpeaksForThem)}
          {text('contactDetails', texts.howToReachThem, texts.aTelephoneNumberAddress)}
        </div>
        <div className="form__pair">
          <SelectField
            label={texts.preferredWay}
            value={row.reportBackBy ?? notSaid}
            options={[{ id: notSaid, name: texts.notSaid }, ...optionsOf(reportBackWayLabels)]}
            onChange={(way: ReportBackWay | typeof notSaid) =>
              onEdit({ reportBackBy: way === notSaid ? null : way })
            }
          />
          {text('language', texts.language, texts.emptyForEnglish)}
        </div>
        <div className="form__pair">
          <WeeksField
            label={texts.reportBackEveryWeeks}
            hint={texts.youRemindedWhenMeetingPrepared}
            value={row.reportWeeks}
            mayBeEmpty
            onCommit={(reportWeeks) => onEdit({ reportWeeks })}
          />
          {text('meets', texts.whenWhereTheyMeet, texts.firstThursday1900At)}
        </div>
        {props.children}
      </div>
      <div className="actions-row">
        <Button look="primary" onPress={props.onClose}>
          {texts.done}
        </Button>
      </div>
    </Modal>
  )
}

/** The people at the table who speak for a neighborhood; who does is said under People. */
export function SpeaksFor({ neighborhoodId }: { neighborhoodId: string }): ReactElement {
  const names = membersOf(useRecord())
    .filter((row) => row.neighborhoodIds.includes(neighborhoodId))
    .map(({ name }) => name)
  return (
    <p dir="auto">
      <span className="field__label">{texts.whoSpeaksForThemAt}</span>
      {names.length === 0 ? texts.nobodyYetSaySoUnder : names.join(', ')}
    </p>
  )
}

/** Where somebody is and what is known of how they are reached, in one line; nothing when nothing is. */
export function ReachLine(props: { row: Reach; place?: string }): ReactElement | null {
  const { row, place = '' } = props
  const weeks = row.reportWeeks
  const said = [
    place,
    shorten(row.contactName, mostShown),
    row.reportBackBy === null ? '' : reportBackWayLabels[row.reportBackBy],
    shorten(row.language, mostShown),
    weeks === null ? '' : weeks === 1 ? texts.everyWeek : texts.everyWeeks(weeks),
  ].filter((part) => part !== '')
  return said.length === 0 ? null : (
    <p className="muted small" dir="auto">
      {said.join(' · ')}
    </p>
  )
}
