import type { ReactElement } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { PlainWord } from '../../../shared/plainLanguage/tables'
import { type ListedWord, wordKey, type WordKind } from '../../../shared/plainLanguage/wordFinder'
import { workgroupOf } from '../../../shared/workgroup/select'
import { SelectField } from '../../ui/SelectField'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { SiteWords } from './SiteWords'
import { useShippedWords, useSiteWords } from './usePlainWords'
import './WordsPanel.css'
import { wordsPanel as texts } from './texts'

/** The words this workgroup's public documents do better without, and how small a number may be. */
export function WordsPanel(): ReactElement {
  return (
    <div className="panel panel--halves">
      <div className="words__own">
        <SiteWords />
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
      <h2>{texts.smallNumbersOfPeople}</h2>
      <p className="muted">{texts.inSmallPlaceEveryoneKnows}</p>
      <SelectField
        label={texts.notToldPublicDocuments}
        value={String(suppressUpTo)}
        options={choices.map((most) => ({ id: String(most), name: texts.n1ToPeople(most) }))}
        onChange={(most) =>
          void dispatch({ type: 'workgroup.edit', fields: { suppressUpTo: Number(most) } })
        }
      />
    </section>
  )
}

const kinds: readonly { readonly kind: WordKind; readonly title: string }[] = [
  { kind: 'promise', title: texts.promiseTooMuch },
  { kind: 'label', title: texts.putLabelOnPeople },
  { kind: 'field', title: texts.wordsOfTheField },
  { kind: 'plain', title: texts.longerThanTheyNeedBe },
]

function ShippedWords(): ReactElement {
  const shipped = useShippedWords() ?? []
  const said = new Map(useSiteWords().map((row) => [wordKey(row.word), row]))
  return (
    <section>
      <h2>{texts.wordsCandorLooksFor}</h2>
      <p className="muted">{texts.eachWithWhatSayInstead}</p>
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
      <span className="words__say">{replaced ? texts.inYourOwnWords : listed.say}</span>
    </>
  )
}
