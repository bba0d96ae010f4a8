import type { ReactElement } from 'react'
import type { ReportBackSection } from '../../../shared/documents/reportBack/reportBackSections'
import type { ContentOf } from '../../../shared/projector/view'
import { formatCount } from '../labels'
import { agendaEntries } from './agendaEntries'
import { quietly, toEntries } from './entries'
import { type Entry, Sheet } from './Sheet'
import { meetingViews as texts } from './texts'

/** Where the meeting stands: the goal and the whole agenda. */
export function AgendaView({ content }: { content: ContentOf<'agenda'> }): ReactElement {
  const { agenda, goal, progress } = content
  return (
    <Sheet
      of={content}
      columns={1}
      kicker={
        <>
          {progress.total > 0 && <strong>{texts.ofDone(progress.done, progress.total)}</strong>}
          <span dir="auto">{goal}</span>
        </>
      }
      title={texts.today}
      spacing={0.4}
      sections={[
        {
          list: 'agenda',
          entries: agenda.length === 0 ? quietly(texts.theAgendaIsOpen) : agendaEntries(agenda),
        },
      ]}
    />
  )
}

/** What everyone agrees to, beside who has signed in. */
export function SignInView({ content }: { content: ContentOf<'sign-in'> }): ReactElement {
  const { people, notice, workgroup } = content
  const count = formatCount(people.length, 'person', 'people')
  return (
    <Sheet
      of={content}
      kicker={<span>{workgroup}</span>}
      title={texts.beforeWeBegin}
      spacing={0.36}
      sections={[
        { list: 'notice', heading: texts.weAgree, entries: toEntries(notice, 'projector__point') },
        {
          list: 'people',
          heading: people.length === 0 ? texts.signedIn : texts.signedInOf(count),
          entries:
            people.length === 0 ? quietly(texts.nobodyYetPleaseGiveYour) : personEntries(people),
        },
      ]}
    />
  )
}

const personEntries = (people: ContentOf<'sign-in'>['people']): Entry[] =>
  people.map(({ name, organization }, index) => ({
    index,
    text: name,
    className: 'projector__person',
    show: (wording, isEnd) => (
      <>
        <bdi>{wording}</bdi>
        {isEnd && organization !== '' && (
          <span className="projector__soft">
            {', '}
            <bdi>{organization}</bdi>
          </span>
        )}
      </>
    ),
  }))

/** The sections of a report-back, as its reader meets them. */
const sectionTitles: { readonly [S in ReportBackSection]: string } = {
  asked: texts.weAsked,
  said: texts.youSaid,
  did: texts.weDid,
  obstacles: texts.whatGotWay,
  cannotYet: texts.whatWeCantDoYet,
  next: texts.whatComesNext,
}

/** The room reads what a neighborhood will be told, and says what isn't right. */
export function ReportBackView({ content }: { content: ContentOf<'report-back'> }): ReactElement {
  const { audience, section, points } = content
  return (
    <Sheet
      of={content}
      columns={1}
      kicker={
        <>
          <strong>
            {texts.to}
            <bdi>{audience}</bdi>
          </strong>
          <span>{texts.isThisRightNotSent}</span>
        </>
      }
      title={sectionTitles[section]}
      sections={[
        {
          list: 'points',
          entries:
            points.length === 0
              ? quietly(texts.nothingWrittenHereYet)
              : toEntries(points, 'projector__point'),
        },
      ]}
    />
  )
}
