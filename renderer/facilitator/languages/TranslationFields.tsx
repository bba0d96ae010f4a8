import { TriangleAlert } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { translationOf } from '../../../shared/documents/translations/translationOf'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import type { CommandOf } from '../../../shared/record/commands'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { useDispatch, useRecord } from '../client/useSnapshot'
import './languages.css'
import './TranslationFields.css'
import { translationFields as ownTexts } from './texts'

type Word = CommandOf<'translation.word'>

/** A text in English, and beside it the same as people say it in another language. */
export function TranslationFields(props: {
  title: string
  language: DocumentLanguage
  about: Word['about']
  name: Word['name']
  /** The English as it is now. */
  source: string
}): ReactElement {
  const { title, language, about, name, source } = props
  const dispatch = useDispatch()
  const heading = useId()
  const known = translationOf(useRecord(), about, language.tag)?.texts.find(
    (row) => row.name === name,
  )
  const isOld = known !== undefined && known.source !== source
  const say = (text: string): void =>
    void dispatch({
      type: 'translation.word',
      about,
      language: language.tag,
      name,
      text,
      source,
    })
  const of = about === null ? 'workgroup' : `${about.meetingId}/${about.audienceId}`
  return (
    <section className="translated" aria-labelledby={heading}>
      <div className="translated__source">
        <p id={heading} className="translated__title">
          {title}
        </p>
        <p lang="en" dir="auto">
          {source === '' ? <em>{ownTexts.nothingIsWrittenHere}</em> : source}
        </p>
        {isOld && (
          <details className="translated__before">
            <summary>{ownTexts.whatSaidWhenWasTranslated}</summary>
            <p lang="en" dir="auto">
              {known.source}
            </p>
          </details>
        )}
      </div>
      <div className="translated__text" lang={language.tag}>
        <DraftField
          place={`translation ${of}/${language.tag} ${name}`}
          label={ownTexts.in(title, language.english)}
          rows={3}
          value={known?.text ?? ''}
          onCommit={say}
        />
        {isOld && (
          <div className="translated__old" role="note">
            <TriangleAlert aria-hidden="true" />
            <span>{ownTexts.theEnglishHasChangedSince}</span>
            <Button small look="quiet" onPress={() => say(known.text)}>
              {ownTexts.stillRight}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}
