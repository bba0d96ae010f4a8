import type { ReactElement } from 'react'
import type { FileReadAs, PickedDataFile } from '../../../shared/openData/contract'
import { Segments } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import type { FieldGroup } from '../../ui/form/useForm'
import { dateInWords } from '../../ui/formatDate'
import { formatList } from '../../ui/labels'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { periodInWords, sourceFacts as texts } from './texts'

type Summary = Extract<FileReadAs, { kind: 'read' }>['summary']

/** What a person says of a file. */
export interface Facts {
  readonly title: string
  readonly publisher: string
  readonly caveat: string
  readonly downloadedOn: string
  /** Whether earlier files that say nothing more than this one are removed. */
  readonly replaces: boolean
}

/** Earlier files of the same source whose months are all in this one. */
export const earlierToReplace = (
  file: PickedDataFile,
  { from, to }: Summary,
): PickedDataFile['earlier'] =>
  from === null || to === null ? [] : file.earlier.filter((one) => one.from >= from && one.to <= to)

const ways = [
  { value: 'replace', label: texts.replaceThem },
  { value: 'keep', label: texts.keepBoth },
] as const

/** Where a file is from, and what its counts can't tell: it stands beside every figure. */
export function FactsFields(props: {
  file: PickedDataFile
  summary: Summary
  of: FieldGroup<Facts>
}): ReactElement {
  const { file, summary, of } = props
  const { replaces } = of.fields
  const text = (
    field: 'title' | 'publisher' | 'caveat',
    label: string,
    more: { hint: string; rows?: number; maxLength: number },
  ): ReactElement => (
    <Field
      {...of.field(field)}
      place={newPlace('dataSource', 'form', field)}
      label={label}
      {...more}
    />
  )
  const replaced = earlierToReplace(file, summary)
  const others = file.earlier.filter((one) => !replaced.includes(one) && overlaps(one, summary))
  return (
    <>
      <div className="form__pair">
        {text('title', texts.whatItIs, { hint: texts.asPrintedBesideNumbers, maxLength: 500 })}
        {text('publisher', texts.whoPublishesIt, {
          hint: texts.soThatOthersCanLook,
          maxLength: 500,
        })}
      </div>
      <Field {...of.field('downloadedOn')} type="date" label={texts.downloadedOn} />
      {text('caveat', texts.whatThisDataCantTell, {
        hint: texts.printedWithTheNumbers,
        rows: 3,
        maxLength: 20_000,
      })}
      {replaced.length > 0 && (
        <Segments
          label={texts.countsAllInThisFile(formatList(replaced.map(formatDownload)))}
          value={replaces ? 'replace' : 'keep'}
          options={ways}
          onChange={(way) => of.set({ replaces: way === 'replace' })}
        />
      )}
      {(others.length > 0 || (replaced.length > 0 && !replaces)) && (
        <p className="muted">{texts.whereTwoFilesHaveSame}</p>
      )}
    </>
  )
}

const overlaps = (one: PickedDataFile['earlier'][number], { from, to }: Summary): boolean =>
  from !== null && to !== null && one.from <= to && one.to >= from

const formatDownload = ({ from, to, downloadedOn }: PickedDataFile['earlier'][number]): string =>
  texts.downloaded(periodInWords(from, to), dateInWords(downloadedOn, 'dated'))
