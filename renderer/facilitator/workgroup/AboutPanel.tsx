import type { ReactElement } from 'react'
import { membersOf, workgroupOf } from '../../../shared/workgroup/select'
import { mostAskByDays, type Workgroup } from '../../../shared/workgroup/tables'
import { Segments } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { linesOf } from '../../ui/linesOf'
import { WeeksField } from '../../ui/WeeksField'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { SignInNoticePanel } from './SignInNoticePanel'
import { aboutPanel as texts } from './texts'

type Editable = Omit<
  Workgroup,
  | 'id'
  | 'createdAt'
  | 'showOverruns'
  | 'partBInPublicWords'
  | 'recipientCategories'
  | 'silentWeeks'
  | 'suppressUpTo'
  | 'paperSize'
  | 'askByDays'
>

const overrunOptions = [
  { value: 'not', label: texts.doesntSeeByHowMuch },
  { value: 'sees', label: texts.seesTheMinutes },
] as const

const partBOptions = [
  { value: 'stays', label: texts.staysInTheMeeting },
  { value: 'leaves', label: texts.isPublicWording },
] as const

/** What stands on the projector and on every document, and what new meetings start from. */
export function AboutPanel(): ReactElement {
  return (
    <div className="panel panel--halves">
      <OnDocuments />
      <NewMeetings />
      <SignInNoticePanel />
    </div>
  )
}

/** What a field of the workgroup is stored under and by. */
function useWorkgroup() {
  const record = useRecord()
  const dispatch = useDispatch()
  const row = workgroupOf(record)
  return {
    record,
    dispatch,
    row,
    place: (field: keyof Workgroup): string => `workgroup ${row.id} ${field}`,
    commit: (field: keyof Editable) => (value: string) =>
      void dispatch({ type: 'workgroup.edit', fields: { [field]: value } }),
  }
}

function OnDocuments(): ReactElement {
  const { dispatch, row, place, commit } = useWorkgroup()
  return (
    <section className="form">
      <h2>{texts.onProjectorOnEveryDocument}</h2>
      <DraftField
        place={place('name')}
        label={texts.nameOfTheWorkgroup}
        value={row.name}
        maxLength={500}
        onCommit={commit('name')}
      />
      <DraftField
        place={place('goalSentence')}
        label={texts.goalSentence}
        rows={2}
        value={row.goalSentence}
        maxLength={400}
        onCommit={commit('goalSentence')}
        hint={texts.oneSentenceCommunityHealthSafety}
      />
      <DraftField
        place={place('howToRaise')}
        label={texts.howRaiseConcernOrCome}
        rows={4}
        value={row.howToRaise}
        onCommit={commit('howToRaise')}
        hint={texts.printedOnReportBacksName}
      />
      <DraftField
        place={place('contact')}
        label={texts.contact}
        value={row.contact}
        maxLength={500}
        onCommit={commit('contact')}
        hint={texts.whoAskHowPrintedOn}
      />
      <TakingPart />
      <Segments
        label={texts.paperSize}
        value={row.paperSize}
        options={[
          { value: 'letter', label: texts.usLetter },
          { value: 'a4', label: texts.a4 },
        ]}
        onChange={(paperSize) => void dispatch({ type: 'workgroup.edit', fields: { paperSize } })}
      />
      <h2>{texts.listeningAndTelling}</h2>
      <DraftField
        place={place('emergencyLine')}
        label={texts.whenSomeoneDangerNow}
        value={row.emergencyLine}
        maxLength={500}
        onCommit={commit('emergencyLine')}
        hint={texts.shownWhereverConcernEntered}
      />
      <WeeksField
        label={texts.weeksSilenceAfterWhichNeighborhood}
        hint={texts.whenMeetingPreparedFrom1}
        value={row.silentWeeks}
        mayBeEmpty={false}
        onCommit={(weeks) => {
          if (weeks !== null)
            void dispatch({ type: 'workgroup.edit', fields: { silentWeeks: weeks } })
        }}
      />
    </section>
  )
}

/** What agendas say about coming and taking part. */
function TakingPart(): ReactElement {
  const { dispatch, row, place, commit } = useWorkgroup()
  return (
    <>
      <DraftField
        place={place('gettingThere')}
        label={texts.gettingThere}
        rows={3}
        value={row.gettingThere}
        onCommit={commit('gettingThere')}
        hint={texts.gettingThereHint}
      />
      <DraftField
        place={place('joining')}
        label={texts.joining}
        rows={2}
        value={row.joining}
        onCommit={commit('joining')}
        hint={texts.joiningHint}
      />
      <DraftField
        type="number"
        label={texts.askByDays}
        value={row.askByDays === null ? '' : String(row.askByDays)}
        check={(typed) => (isAskByDays(typed) ? undefined : texts.askByDaysRange(mostAskByDays))}
        onCommit={(typed) =>
          void dispatch({ type: 'workgroup.edit', fields: { askByDays: daysIn(typed) } })
        }
        hint={texts.askByDaysHint}
      />
    </>
  )
}

const daysIn = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))

function isAskByDays(typed: string): boolean {
  const days = daysIn(typed)
  return days === null || (Number.isInteger(days) && days >= 0 && days <= mostAskByDays)
}

function NewMeetings(): ReactElement {
  const { record, dispatch, row, place, commit } = useWorkgroup()
  const names = membersOf(record).map((member) => member.name)
  return (
    <section className="form">
      <h2>{texts.newMeetingsStartWith}</h2>
      <DraftField
        place={place('place')}
        label={texts.place}
        value={row.place}
        maxLength={500}
        onCommit={commit('place')}
      />
      <DraftField
        label={texts.startsAt}
        type="time"
        value={row.startTime}
        onCommit={commit('startTime')}
      />
      <DraftField
        place={place('facilitator')}
        label={texts.facilitator}
        value={row.facilitator}
        suggestions={names}
        maxLength={500}
        onCommit={commit('facilitator')}
      />
      <DraftField
        place={place('noteTaker')}
        label={texts.noteTaker}
        value={row.noteTaker}
        suggestions={names}
        maxLength={500}
        onCommit={commit('noteTaker')}
      />
      <Segments
        label={texts.whenItemOverItsTime}
        value={row.showOverruns ? 'sees' : 'not'}
        options={overrunOptions}
        onChange={(shown) =>
          void dispatch({
            type: 'workgroup.edit',
            fields: { showOverruns: shown === 'sees' },
          })
        }
      />
      <Segments
        label={texts.whatWrittenAtItemsPart}
        value={row.partBInPublicWords ? 'leaves' : 'stays'}
        options={partBOptions}
        onChange={(chosen) =>
          void dispatch({
            type: 'workgroup.edit',
            fields: { partBInPublicWords: chosen === 'leaves' },
          })
        }
      />
      <DraftField
        place={place('recipientCategories')}
        label={texts.categoriesRecipientsOneLine}
        rows={7}
        value={row.recipientCategories.join('\n')}
        onCommit={(value) =>
          void dispatch({
            type: 'workgroup.edit',
            fields: { recipientCategories: linesOf(value).slice(0, 40) },
          })
        }
        hint={texts.asYourReleasesInformationName}
      />
    </section>
  )
}
