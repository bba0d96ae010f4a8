import type { ReactElement } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import type { Progress } from './useDataFile'
import { number, readingProgress as texts, rowsInWords, sizeInWords } from './texts'
import './ReadingProgress.css'

/** How far a file is read: how much of it, how many rows, and how fast. */
export function ReadingProgress(props: { progress: Progress; bytes: number }): ReactElement {
  const { rows, bytes, ms } = props.progress
  const percent = props.bytes === 0 ? 100 : Math.min(100, (100 * bytes) / props.bytes)
  const rate = ms < 200 ? '' : texts.rowsASecond(number(Math.round((rows / ms) * 1_000)))
  return (
    <ProgressBar className="progress" value={percent}>
      {({ percentage = 0 }) => (
        <>
          <Label className="field__label">{texts.readingTheFile}</Label>
          <div className="progress__track">
            <div className="progress__done" style={{ inlineSize: `${percentage}%` }} />
          </div>
          <span className="muted progress__words">
            {texts.of(rowsInWords(rows), sizeInWords(bytes), sizeInWords(props.bytes), rate)}
          </span>
        </>
      )}
    </ProgressBar>
  )
}
