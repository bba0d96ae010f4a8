import type { ReactElement } from 'react'
import type { FileReadAs, PickedDataFile } from '../../../shared/openData/contract'
import { Segments } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { dateInWords } from '../../ui/formatDate'
import { listed } from '../../ui/labels'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { periodInWords } from './labels'

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
  { value: 'replace', label: 'Take their place' },
  { value: 'keep', label: 'Keep them, too' },
] as const

/** Where a file is from, and what its figures can't tell: it stands beside every figure. */
export function FactsFields(props: {
  file: PickedDataFile
  summary: Summary
  facts: Facts
  error: { readonly field: string; readonly message: string } | undefined
  onChange: (facts: Partial<Facts>) => void
}): ReactElement {
  const { file, summary, facts, onChange } = props
  const errorOf = (field: keyof Facts): string | undefined =>
    props.error?.field === field ? props.error.message : undefined
  const text = (
    field: 'title' | 'publisher' | 'caveat',
    label: string,
    more: { hint: string; rows?: number; maxLength: number },
  ): ReactElement => (
    <Field
      place={newPlace('dataSource', 'form', field)}
      label={label}
      value={facts[field]}
      onChange={(value) => onChange({ [field]: value })}
      error={errorOf(field)}
      {...more}
    />
  )
  const replaced = earlierToReplace(file, summary)
  const others = file.earlier.filter((one) => !replaced.includes(one) && overlaps(one, summary))
  const hasOtherError =
    props.error !== undefined && !['title', 'publisher', 'downloadedOn'].includes(props.error.field)
  return (
    <>
      <div className="form__pair">
        {text('title', 'What it is', { hint: 'As it stands beside figures.', maxLength: 500 })}
        {text('publisher', 'Who publishes it', {
          hint: 'So that others can look it up.',
          maxLength: 500,
        })}
      </div>
      <Field
        type="date"
        label="Downloaded on"
        value={facts.downloadedOn}
        onChange={(downloadedOn) => onChange({ downloadedOn })}
        error={errorOf('downloadedOn')}
      />
      {text('caveat', 'What these figures can’t tell', {
        hint: 'Printed with every figure, in public words.',
        rows: 3,
        maxLength: 20_000,
      })}
      {replaced.length > 0 && (
        <Segments
          label={`Figures of ${listed(replaced.map(told))} are all in this file`}
          value={facts.replaces ? 'replace' : 'keep'}
          options={ways}
          onChange={(way) => onChange({ replaces: way === 'replace' })}
        />
      )}
      {(others.length > 0 || (replaced.length > 0 && !facts.replaces)) && (
        <p className="muted">
          Where two files have the same month, it is told from the one downloaded last; no row
          counts twice.
        </p>
      )}
      {hasOtherError && (
        <p className="field__error" role="alert">
          {props.error?.message}
        </p>
      )}
    </>
  )
}

const overlaps = (one: PickedDataFile['earlier'][number], { from, to }: Summary): boolean =>
  from !== null && to !== null && one.from <= to && one.to >= from

const told = ({ from, to, downloadedOn }: PickedDataFile['earlier'][number]): string =>
  `${periodInWords(from, to)} (downloaded ${dateInWords(downloadedOn, 'dated')})`
