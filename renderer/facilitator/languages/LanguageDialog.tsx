import type { ReactElement } from 'react'
import { noticeSource } from '../../../shared/documents/signInNotice'
import {
  confidentialityName,
  type WorkgroupText,
  workgroupTexts,
} from '../../../shared/documents/translations/tables'
import {
  documentWordGroups,
  type DocumentWordKey,
} from '../../../shared/languages/documentWordKeys'
import { english } from '../../../shared/languages/english'
import { type SiteLanguage, wordList } from '../../../shared/languages/siteLanguage'
import { currentNotice, shippedNotice } from '../../../shared/meeting/signInNotice'
import { workgroupOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { Field } from '../../ui/Field'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { useSubmit } from '../../ui/form/useSubmit'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useClient, useRecord } from '../client/useSnapshot'
import { ReviewedBy } from './ReviewedBy'
import { TranslationFields } from './TranslationFields'
import { useShippedLanguages } from './useLanguages'
import './languages.css'
import './LanguageDialog.css'
import { languageDialog as texts } from './texts'

const ownTexts: Readonly<Record<WorkgroupText, string>> = {
  goalSentence: texts.goalSentence,
  howToRaise: texts.howRaiseConcernOrCome,
  contact: texts.contact,
  emergencyLine: texts.whenSomeoneDangerNow,
  gettingThere: texts.gettingThere,
  joining: texts.joining,
}

/** The words of a language beside the English, for somebody who knows it to check and to better. */
export function LanguageDialog(props: { site: SiteLanguage; onClose: () => void }): ReactElement {
  const { site, onClose } = props
  const { language } = site
  const record = useRecord()
  const workgroup = workgroupOf(record)
  const notice = currentNotice(record)
  return (
    <Modal
      corner={<HelpButton page="languages" />}
      wide
      title={texts.wordsIn(language.english)}
      onClose={onClose}
    >
      <div className="languages__dialog">
        <h3>{texts.whatYouWroteYourselves}</h3>
        {workgroupTexts.map((name) => (
          <TranslationFields
            key={name}
            title={ownTexts[name]}
            language={language}
            about={null}
            name={name}
            source={workgroup[name]}
          />
        ))}
        {notice.version !== shippedNotice.version && (
          <TranslationFields
            title={texts.confidentialityTextOnePointLine}
            language={language}
            about={null}
            name={confidentialityName}
            source={noticeSource(notice.points)}
          />
        )}
        <h3>{texts.fixedWords}</h3>
        <ReviewedBy of={site} />
        {documentWordGroups.map(({ title, keys }) => (
          <section key={title} className="languages__words" aria-label={title}>
            <h4>{title}</h4>
            {keys.map((key) => (
              <FixedWord key={key} site={site} word={key} />
            ))}
          </section>
        ))}
        <Checked site={site} />
      </div>
      <div className="actions-row">
        <Button onPress={onClose}>{texts.close}</Button>
      </div>
    </Modal>
  )
}

/** A piece of the standard wording: the English, and as this site says it. */
function FixedWord({ site, word }: { site: SiteLanguage; word: DocumentWordKey }): ReactElement {
  const client = useClient()
  const { language } = site
  const shipped = useShippedLanguages().find((row) => row.tag === language.tag)
  const saying = useSubmit((text: string) =>
    client.dispatch({
      type: 'language.word',
      language: language.tag,
      key: word,
      text: text === shipped?.words[word] ? null : text,
    }),
  )
  return (
    <div className="translated">
      <p className="translated__source">{english.words[word]}</p>
      <div className="translated__text" lang={language.tag}>
        <DraftField
          place={`languageWord ${language.tag}/${word} text`}
          label={`${language.english}: ${english.words[word]}`}
          hideLabel
          value={language.words[word]}
          maxLength={400}
          error={saying.refusal}
          onCommit={(text) => void saying.submit(text)}
        />
      </div>
    </div>
  )
}

const nobody = { reviewedBy: '' }

/** Somebody who knows the language says that its words are right as they are. */
function Checked({ site }: { site: SiteLanguage }): ReactElement {
  const client = useClient()
  const { language } = site
  const form = useForm({
    initial: nobody,
    send: ({ reviewedBy }) =>
      client.dispatch({
        type: 'language.review',
        language: language.tag,
        reviewedBy,
        words: wordList(language.words),
      }),
    refusedAt: 'reviewedBy',
    next: () => nobody,
  })
  return (
    <Form
      of={form}
      className="form languages__checked"
      label={texts.checkedByAPerson}
      buttons={<Button type="submit">{texts.theseWordsAreRight}</Button>}
    >
      <Field
        {...form.field('reviewedBy')}
        place={newPlace('languageReview', language.tag, 'reviewedBy')}
        label={texts.whoCheckedWords(language.english)}
        hint={texts.somebodyWhoSpeaksWellFrom}
        maxLength={500}
      />
    </Form>
  )
}
