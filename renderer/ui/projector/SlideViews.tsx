import type { ReactElement } from 'react'
import type { ContentOf } from '../../../shared/projector/view'
import { dateInWords, timeInWords } from '../formatDate'
import { formatCount, formatList } from '../labels'
import { agendaEntries } from './agendaEntries'
import { actionEntries, entriesWith, pastActionEntries, quietly, toEntries } from './entries'
import { type Entry, type Section, Sheet } from './Sheet'
import { slideViews as texts } from './texts'

/** The goal sentence, today, and what is on the table. */
export function WelcomeView({ content }: { content: ContentOf<'welcome'> }): ReactElement {
  const when = [dateInWords(content.date), timeInWords(content.startTime)]
    .filter(Boolean)
    .join(', ')
  const { agenda } = content
  return (
    <Sheet
      of={content}
      isBeside
      isGoal
      columns={1}
      spacing={0.4}
      kicker={<span>{content.workgroup}</span>}
      title={content.goal}
      lede={
        <>
          <p>{when}</p>
          <p dir="auto">{content.place}</p>
        </>
      }
      sections={[
        {
          list: 'agenda',
          heading: texts.today,
          entries: agenda.length === 0 ? quietly(texts.theAgendaIsOpen) : agendaEntries(agenda),
        },
      ]}
      {...(content.restrictedPart
        ? { foot: <p className="projector__note">{texts.afterwardsRestrictedPartNotShown}</p> }
        : {})}
    />
  )
}

/** What was promised before, and how it stands: every meeting starts here. */
export function PastActionsView({ content }: { content: ContentOf<'past actions'> }): ReactElement {
  const { actions } = content
  return (
    <Sheet
      of={content}
      columns={1}
      kicker={<span>{content.workgroup}</span>}
      title={texts.whatWeSaidWeWould}
      sections={[
        {
          list: 'actions',
          entries: actions.length === 0 ? quietly(texts.noOpenActions) : pastActionEntries(actions),
        },
      ]}
    />
  )
}

/** Which neighborhoods have a voice in the room, and which don't. */
export function VoiceView({ content }: { content: ContentOf<'voice'> }): ReactElement {
  const { here, missing } = content
  const all = formatCount(here.length + missing.length, 'neighborhood')
  return (
    <Sheet
      of={content}
      kicker={<span>{texts.ofNeighborhoods(here.length, all)}</span>}
      title={texts.whoseVoiceIsHere}
      spacing={0.24}
      sections={[
        {
          list: 'here',
          heading: texts.inTheRoom,
          entries: here.length === 0 ? quietly(texts.noNeighborhoodYet) : voiceEntries(here),
        },
        {
          list: 'missing',
          heading: texts.notRoomToday,
          entries: missing.length === 0 ? quietly(texts.everyoneIsHere) : toEntries(missing),
        },
      ]}
      {...(missing.length > 0
        ? { foot: <p className="projector__note">{texts.silenceDoesNotMean}</p> }
        : {})}
    />
  )
}

const voiceEntries = (here: ContentOf<'voice'>['here']): Entry[] =>
  entriesWith(
    here,
    ({ neighborhood, speakers }) => ({ text: neighborhood, meta: formatList(speakers) }),
    (wording, speakers) => (
      <>
        <strong>{wording}</strong>
        {speakers}
      </>
    ),
    'projector__voice',
  )

/** What was decided and promised today, read back before people leave. */
export function ReadBackView({ content }: { content: ContentOf<'read-back'> }): ReactElement {
  const { decisions, actions } = content
  const sections: Section[] = [
    {
      list: 'decisions',
      heading: texts.decided,
      entries: toEntries(decisions, 'projector__decision'),
    },
    { list: 'actions', heading: texts.weWill, entries: actionEntries(actions) },
  ]
  const nothing: Section = { list: 'decisions', entries: quietly(texts.noDecisionsOrActionsYet) }
  const filled = sections.filter(({ entries }) => entries.length > 0)
  return (
    <Sheet
      of={content}
      kicker={<span>{texts.readBack}</span>}
      title={texts.whatWeAgreedToday}
      sections={filled.length === 0 ? [nothing] : filled}
    />
  )
}

/** Who will hear from us, and what waits. */
export function ClosingView({ content }: { content: ContentOf<'closing'> }): ReactElement {
  const sections: Section[] = [
    {
      list: 'reportBacks',
      heading: texts.weReportBackTo,
      entries: toEntries(content.reportBacks),
    },
    { list: 'carried', heading: texts.nextTime, entries: toEntries(content.carried) },
    { list: 'parked', heading: texts.inTheParkingLot, entries: toEntries(content.parked) },
  ]
  return (
    <Sheet
      of={content}
      isGoal
      kicker={<span>{content.workgroup}</span>}
      title={content.goal}
      spacing={0.36}
      sections={sections.filter(({ entries }) => entries.length > 0)}
    />
  )
}
