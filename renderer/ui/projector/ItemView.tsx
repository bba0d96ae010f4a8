import type { ReactElement } from 'react'
import { usedMs } from '../../../shared/meeting/clock'
import type { ContentOf, Timebox } from '../../../shared/projector/view'
import { remainingWords } from '../formatDate'
import { shorten } from '../labels'
import { purposeWords } from '../texts'
import { ActionLines, Body, Lines, Names } from './ViewParts'
import { useMost, useSize } from './textSize'
import { itemView as texts } from './texts'

/** Of a long record the latest is shown, since that is what the room has just said. */
const decisionsShown = 3
const linesBeside = 3

/** What is longer can't be read from the back row beside everything else; the minutes have it whole. */
const longestDecision = 900
const longestEntry = 300

/** Longer wording is set smaller from the start, so that what stands beside it stays legible. */
const longTitle = 120
const longDecision = 240

/** The item on the table: what it is, who speaks and why, what was heard, decided and promised. */
export function ItemView({
  content,
  now,
}: {
  content: ContentOf<'item'>
  now: number
}): ReactElement {
  const { heard, decisions, actions } = content
  const most = useMost(decisionsShown)
  // For a large room one thing at a time: the decision, without what led to it.
  const alone = useSize() >= 1.5 && decisions.length > 0
  const recorded = heard.length + decisions.length + actions.length > 0
  return (
    <>
      <Body of={content} centered={!recorded}>
        <p className="projector__kicker" dir="auto">
          <strong>{purposeWords[content.purpose]}</strong>
          {content.presenter !== '' && (
            <span>
              <bdi>{content.presenter}</bdi>
              {texts.speaks}
            </span>
          )}
          {content.neighborhoods.length > 0 && (
            <span>
              <Names names={content.neighborhoods} />
            </span>
          )}
        </p>
        <h1 dir="auto" data-long={content.title.length > longTitle}>
          {recorded ? shorten(content.title, longTitle) : content.title}
        </h1>
        {decisions.length > most && (
          <p className="projector__soft">{texts.decidedBefore(decisions.length - most)}</p>
        )}
        {decisions.slice(-most).map((decision, index) => (
          <p
            key={index}
            className="projector__decision"
            dir="auto"
            data-long={decision.length > longDecision}
          >
            {/* Set apart, so that the people's words decide the direction. */}
            <span className="projector__meta">
              <bdi>{texts.decided}</bdi>
            </span>
            {shorten(decision, longestDecision)}
          </p>
        ))}
        {!alone && (heard.length > 0 || actions.length > 0) && (
          <Columns heard={heard} actions={actions} />
        )}
      </Body>
      <TimeLine timebox={content.timebox} now={now} />
    </>
  )
}

function Columns({ heard, actions }: Pick<ContentOf<'item'>, 'heard' | 'actions'>): ReactElement {
  const both = heard.length > 0 && actions.length > 0
  return (
    <div className={both ? 'projector__columns' : ''}>
      {heard.length > 0 && (
        <section className="projector__section">
          <h2>{texts.weHeard}</h2>
          <Lines
            items={heard}
            most={linesBeside}
            latest
            className="projector__list projector__list--plain"
            render={(entry, index) => (
              <li key={index} dir="auto">
                {shorten(entry.wording, longestEntry)}
                {entry.source !== '' && (
                  <span className="projector__meta" dir="auto">
                    {entry.source}
                  </span>
                )}
              </li>
            )}
          />
        </section>
      )}
      {actions.length > 0 && (
        <section className="projector__section">
          <h2>{texts.weWill}</h2>
          <ActionLines actions={actions} most={linesBeside} latest />
        </section>
      )}
    </div>
  )
}

/** A thin line that empties, with the time in words. */
function TimeLine({ timebox, now }: { timebox: Timebox; now: number }): ReactElement {
  const total = timebox.minutes * 60_000
  const left = total - usedMs(timebox, now)
  // A room that isn't told of overruns reads that the time is up, and not by how much.
  const over = left < 0 && timebox.showOverrun
  const words = left < 0 && !timebox.showOverrun ? texts.timeToClose : remainingWords(left)
  const started = timebox.startedAt !== null || timebox.usedMs > 0
  return (
    <div className="projector__time" data-over={over}>
      <div className="projector__timewords">
        <strong>{started ? words : texts.minutes(timebox.minutes)}</strong>
        {started && <span className="projector__soft">{texts.ofMinutes(timebox.minutes)}</span>}
      </div>
      <div className="projector__track" aria-hidden="true">
        <div
          className="projector__fill"
          style={{ transform: `scaleX(${Math.max(0, Math.min(1, left / total))})` }}
        />
      </div>
    </div>
  )
}
