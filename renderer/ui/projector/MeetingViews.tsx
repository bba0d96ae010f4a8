import type { ReactElement } from 'react'
import type { ReportBackSection } from '../../../shared/documents/reportBack/reportBackSections'
import type { ContentOf } from '../../../shared/projector/view'
import { formatCount, shorten } from '../labels'
import { AgendaRow } from './AgendaRow'
import { Body, Lines, linesShown } from './ViewParts'
import { useMost } from './textSize'
import { meetingViews as texts } from './texts'

/** Where the meeting stands: a long agenda is shown around what is on the table. */
export function AgendaView({ content }: { content: ContentOf<'agenda'> }): ReactElement {
  const { agenda } = content
  const most = useMost(linesShown)
  const ahead = agenda.findIndex(({ state }) => state === 'now' || state === 'to come')
  const now = ahead === -1 ? agenda.length : ahead
  // One line of what was done stays in sight, so that it is seen where the table comes from.
  const first = Math.max(0, Math.min(now - 1, agenda.length - most))
  const after = agenda.length - first - most
  return (
    <Body of={content}>
      <h1>{texts.today}</h1>
      <p className="projector__soft" dir="auto">
        {content.goal}
      </p>
      {agenda.length === 0 && <p className="projector__soft">{texts.theAgendaIsOpen}</p>}
      <ul className="projector__list">
        {first > 0 && <li className="projector__soft projector__whole">{texts.before(first)}</li>}
        {agenda.slice(first, first + most).map((line, index) => (
          <AgendaRow key={index} line={line} number={first + index + 1} />
        ))}
        {after > 0 && <li className="projector__soft projector__whole">{texts.andMore(after)}</li>}
      </ul>
    </Body>
  )
}

/** What everyone agrees to, beside who has signed in. */
export function SignInView({ content }: { content: ContentOf<'sign-in'> }): ReactElement {
  const { people, notice } = content
  return (
    <Body of={content}>
      <h1>{texts.beforeWeBegin}</h1>
      <div className="projector__columns">
        <section className="projector__section">
          <h2>{texts.weAgree}</h2>
          <ul className="projector__list projector__list--plain">
            {notice.map((point, index) => (
              <li key={index} dir="auto">
                {point}
              </li>
            ))}
          </ul>
        </section>
        <section className="projector__section">
          <h2>
            {people.length === 0
              ? texts.signedIn
              : texts.signedInOf(formatCount(people.length, 'person', 'people'))}
          </h2>
          {people.length === 0 && (
            <p className="projector__soft">{texts.nobodyYetPleaseGiveYour}</p>
          )}
          <Lines
            items={people}
            latest
            className="projector__list projector__list--plain"
            render={({ name, organization }, index) => (
              <li key={index}>
                <bdi>{name}</bdi>
                {organization !== '' && (
                  <span className="projector__soft">
                    {', '}
                    <bdi>{shorten(organization, 40)}</bdi>
                  </span>
                )}
              </li>
            )}
          />
        </section>
      </div>
    </Body>
  )
}

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
  return (
    <Body of={content} centered>
      <p className="projector__kicker">
        <strong>
          {texts.to}
          <bdi>{content.audience}</bdi>
        </strong>
        <span>{texts.isThisRightNotSent}</span>
      </p>
      <h1>{sectionTitles[content.section]}</h1>
      {content.points.length === 0 ? (
        <p className="projector__soft">{texts.nothingWrittenHereYet}</p>
      ) : (
        <Lines
          items={content.points}
          className="projector__list projector__list--plain"
          render={(point, index) => (
            <li key={index} dir="auto">
              {shorten(point, longestPoint)}
            </li>
          )}
        />
      )}
    </Body>
  )
}

/** A point longer than this can’t be read from the back row; the document has it whole. */
const longestPoint = 400
