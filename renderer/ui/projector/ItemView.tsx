import type { ReactElement } from 'react'
import { usedMs } from '../../../shared/meeting/clock'
import type { ContentOf, Timebox } from '../../../shared/projector/view'
import { remainingWords } from '../formatDate'
import { purposeWords } from '../texts'
import { actionEntries, entriesWith, Names, toEntries } from './entries'
import { type Entry, type Section, Sheet } from './Sheet'
import { itemView as texts } from './texts'

type Content = ContentOf<'item'>

/** The item on the table: what it is, who speaks and why, what was heard, decided and promised. */
export function ItemView({ content, now }: { content: Content; now: number }): ReactElement {
  return (
    <Sheet
      of={content}
      kicker={<ItemKicker content={content} />}
      title={content.title}
      sections={sectionsOf(content)}
      foot={<TimeLine timebox={content.timebox} now={now} />}
    />
  )
}

function ItemKicker({ content }: { content: Content }): ReactElement {
  const { purpose, presenter, neighborhoods } = content
  return (
    <>
      <strong>{purposeWords[purpose]}</strong>
      {presenter !== '' && (
        <span>
          <bdi>{presenter}</bdi>
          {texts.speaks}
        </span>
      )}
      {neighborhoods.length > 0 && (
        <span>
          <Names names={neighborhoods} />
        </span>
      )}
    </>
  )
}

/** What there is yet, in the order in which a table gets to it. */
function sectionsOf({ heard, decisions, actions }: Content): Section[] {
  const sections: Section[] = [
    { list: 'heard', heading: texts.weHeard, entries: heardEntries(heard) },
    {
      list: 'decisions',
      heading: texts.decided,
      entries: toEntries(decisions, 'projector__decision'),
    },
    { list: 'actions', heading: texts.weWill, entries: actionEntries(actions) },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}

const heardEntries = (heard: Content['heard']): Entry[] =>
  entriesWith(
    heard,
    ({ wording, source }) => ({ text: wording, meta: source }),
    (wording, source) => (
      <>
        {wording}
        {source}
      </>
    ),
  )

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
