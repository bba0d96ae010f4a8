import type { ReactElement } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { PlainWord } from '../../../shared/plainLanguage/tables'
import { type ListedWord, wordKey, type WordKind } from '../../../shared/plainLanguage/wordFinder'
import { workgroupOf } from '../../../shared/workgroup/select'
import { SelectField } from '../../ui/SelectField'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { OwnWords } from './SiteWords'
import { useShippedWords, useSiteWords } from './usePlainWords'
import './plainLanguage.css'

/** The words this workgroup's public documents do better without, and how small a number may be. */
export function WordsPanel(): ReactElement {
  return (
    <div className="panel panel--halves">
      <div className="words__own">
        <OwnWords />
        <SmallNumbers />
      </div>
      <ShippedWords />
    </div>
  )
}

const usual = [4, 5, 10, 15, 20, 30]

function SmallNumbers(): ReactElement {
  const dispatch = useDispatch()
  const { suppressUpTo } = workgroupOf(useRecord())
  const choices = [...new Set([...usual, suppressUpTo])].sort((a, b) => a - b)
  return (
    <section className="form">
      <h2>Small numbers of people</h2>
      <p className="muted">
        In a small place everyone knows who “three people” are. Such numbers are pointed out while a
        report-back is worded, and with them totals from which they could be worked out. Zero may be
        told.
      </p>
      <SelectField
        label="Not told in public documents"
        value={String(suppressUpTo)}
        options={choices.map((most) => ({ id: String(most), name: `1 to ${most} people` }))}
        onChange={(most) =>
          void dispatch({ type: 'workgroup.edit', fields: { suppressUpTo: Number(most) } })
        }
      />
    </section>
  )
}

const kinds: readonly { readonly kind: WordKind; readonly title: string }[] = [
  { kind: 'promise', title: 'Promise too much' },
  { kind: 'label', title: 'Put a label on people' },
  { kind: 'field', title: 'Words of the field' },
  { kind: 'plain', title: 'Longer than they need be' },
]

function ShippedWords(): ReactElement {
  const shipped = useShippedWords() ?? []
  const said = new Map(useSiteWords().map((row) => [wordKey(row.word), row]))
  return (
    <section>
      <h2>Words Candor looks for</h2>
      <p className="muted">
        Each with what to say instead. Press a word to switch it off, and again to switch it on.
      </p>
      {kinds.map(({ kind, title }) => (
        <div key={kind} className="words__kind">
          <h3>{title}</h3>
          <ul className="words__list">
            {shipped
              .filter((listed) => listed.kind === kind)
              .map((listed) => (
                <li key={listed.word}>
                  <Shipped listed={listed} row={said.get(wordKey(listed.word))} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Shipped(props: { listed: ListedWord; row: PlainWord | undefined }): ReactElement {
  const dispatch = useDispatch()
  const { listed, row } = props
  const replaced = row?.off === false
  return (
    <>
      <ToggleButton
        className="chip chip--choice"
        isSelected={row === undefined}
        isDisabled={replaced}
        onChange={(on) =>
          void (on
            ? row !== undefined && dispatch({ type: 'plainWord.remove', id: row.id })
            : dispatch({ type: 'plainWord.set', word: listed.word, suggestion: '', off: true }))
        }
      >
        {listed.word}
      </ToggleButton>
      <span className="words__say">{replaced ? 'in your own words' : listed.say}</span>
    </>
  )
}
