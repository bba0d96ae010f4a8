import type { ReactElement } from 'react'
import type { ContentOf } from '../../../shared/projector/view'
import { dateInWords, timeInWords } from '../formatDate'
import { formatList, shorten } from '../labels'
import { AgendaRow, titleLength } from './AgendaRow'
import { ActionLines, Body, Lines } from './ViewParts'
import { slideViews as texts } from './texts'

/** The goal sentence, today, and what is on the table. */
export function WelcomeView({ content }: { content: ContentOf<'welcome'> }): ReactElement {
  const when = [dateInWords(content.date), timeInWords(content.startTime)]
    .filter(Boolean)
    .join(', ')
  return (
    <Body of={content}>
      <div className="projector__columns projector__columns--lead">
        <div className="projector__section">
          <h1 className="projector__goal" dir="auto">
            {content.goal}
          </h1>
          <p className="projector__kicker" dir="auto">
            <span>{when}</span>
            <span>{content.place}</span>
          </p>
        </div>
        <div className="projector__section">
          <h2>{texts.today}</h2>
          {content.agenda.length === 0 && (
            <p className="projector__soft">{texts.theAgendaIsOpen}</p>
          )}
          <Lines
            items={content.agenda}
            render={(line, index) => <AgendaRow key={index} line={line} number={index + 1} />}
          />
          {content.restrictedPart && (
            <p className="projector__meta">{texts.afterwardsRestrictedPartNotShown}</p>
          )}
        </div>
      </div>
    </Body>
  )
}

/** What was promised before, and how it stands: every meeting starts here. */
export function PastActionsView({ content }: { content: ContentOf<'past actions'> }): ReactElement {
  return (
    <Body of={content}>
      <h1>{texts.whatWeSaidWeWould}</h1>
      {content.actions.length === 0 ? (
        <p className="projector__soft">{texts.noOpenActions}</p>
      ) : (
        <ActionLines actions={content.actions} most={6} />
      )}
    </Body>
  )
}

/** Which neighborhoods have a voice in the room, and which don't. */
export function VoiceView({ content }: { content: ContentOf<'voice'> }): ReactElement {
  return (
    <Body of={content}>
      <h1>{texts.whoseVoiceIsHere}</h1>
      <div className="projector__columns">
        <section className="projector__section">
          <h2>{texts.inTheRoom}</h2>
          {content.here.length === 0 && (
            <p className="projector__soft">{texts.noNeighborhoodYet}</p>
          )}
          <Lines
            items={content.here}
            className="projector__list projector__list--plain"
            most={6}
            render={(entry) => (
              <li key={entry.neighborhood} dir="auto">
                {entry.neighborhood}
                <span className="projector__meta" dir="auto">
                  {formatList(entry.speakers)}
                </span>
              </li>
            )}
          />
        </section>
        <section className="projector__section">
          <h2>{texts.notRoomToday}</h2>
          {content.missing.length === 0 && (
            <p className="projector__soft">{texts.everyoneIsHere}</p>
          )}
          <Lines
            items={content.missing}
            className="projector__list projector__list--plain"
            render={(name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            )}
          />
        </section>
      </div>
    </Body>
  )
}

/** What was decided and promised today, read back before people leave. */
export function ReadBackView({ content }: { content: ContentOf<'read-back'> }): ReactElement {
  const { decisions, actions } = content
  return (
    <Body of={content}>
      <h1>{texts.whatWeAgreedToday}</h1>
      {decisions.length + actions.length === 0 && (
        <p className="projector__soft">{texts.noDecisionsOrActionsYet}</p>
      )}
      <div className={decisions.length > 0 && actions.length > 0 ? 'projector__columns' : ''}>
        {decisions.length > 0 && (
          <section className="projector__section">
            <h2>{texts.decided}</h2>
            <Lines
              items={decisions}
              most={6}
              className="projector__list projector__list--plain"
              render={(decision, index) => (
                <li key={index} dir="auto">
                  {decision}
                </li>
              )}
            />
          </section>
        )}
        {actions.length > 0 && (
          <section className="projector__section">
            <h2>{texts.weWill}</h2>
            <ActionLines actions={actions} most={6} />
          </section>
        )}
      </div>
    </Body>
  )
}

/** Who will hear from us, and what waits. */
export function ClosingView({ content }: { content: ContentOf<'closing'> }): ReactElement {
  return (
    <Body of={content} centered>
      <h1 className="projector__goal" dir="auto">
        {content.goal}
      </h1>
      {content.reportBacks.length > 0 && (
        <section className="projector__section">
          <h2>{texts.weReportBackTo}</h2>
          <p dir="auto">{formatList(content.reportBacks)}</p>
        </section>
      )}
      {content.carried.length > 0 && <Waiting title={texts.nextTime} titles={content.carried} />}
      {content.parked.length > 0 && (
        <Waiting title={texts.inTheParkingLot} titles={content.parked} />
      )}
    </Body>
  )
}

function Waiting({ title, titles }: { title: string; titles: readonly string[] }): ReactElement {
  return (
    <section className="projector__section">
      <h2>{title}</h2>
      <Lines
        items={titles}
        most={4}
        className="projector__list projector__list--plain"
        render={(text, index) => (
          <li key={index} dir="auto">
            {shorten(text, titleLength)}
          </li>
        )}
      />
    </section>
  )
}
