import { FileText } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { english } from '../../../shared/languages/english'
import { Button } from '../../ui/Button'
import { DocumentDialog } from '../exports/DocumentDialog'
import { LanguageDialog } from './LanguageDialog'
import { ReviewedBy } from './ReviewedBy'
import { useLanguages } from './useLanguages'
import './LanguagesPanel.css'
import { languagesPanel as texts } from './texts'

type Open = { readonly kind: 'words' | 'form'; readonly tag: string } | null

/** The languages of public documents: who checked their standard wording, and what people translated. */
export function LanguagesPanel(): ReactElement {
  const languages = useLanguages()
  const [open, setOpen] = useState<Open>(null)
  const opened = languages.find(({ language }) => language.tag === open?.tag)
  return (
    <div className="panel">
      <section className="form languages">
        <h2>{texts.languagesOfPublicDocuments}</h2>
        <p className="muted">{texts.theFixedWordsPublicDocuments}</p>
        <ul className="rows">
          {languages.map((row) => (
            <li key={row.language.tag} className="row">
              <div className="row__main">
                <p className="languages__name">
                  <strong>{row.language.english}</strong>
                  {row.language.tag !== english.tag && (
                    <bdi lang={row.language.tag}>{row.language.name}</bdi>
                  )}
                </p>
                <ReviewedBy of={row} />
              </div>
              {row.language.tag !== english.tag && (
                <Button
                  small
                  aria-label={texts.wordsIn(row.language.english)}
                  onPress={() => setOpen({ kind: 'words', tag: row.language.tag })}
                >
                  {texts.wording}
                </Button>
              )}
              <Button
                small
                aria-label={texts.formForConcernsIn(row.language.english)}
                onPress={() => setOpen({ kind: 'form', tag: row.language.tag })}
              >
                <FileText aria-hidden="true" />
                {texts.formForConcerns}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {open?.kind === 'words' && opened !== undefined && (
        <LanguageDialog site={opened} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'form' && opened !== undefined && (
        <DocumentDialog
          title={texts.formForConcernsInWith(opened.language.english)}
          what={texts.thisForm}
          document={{ document: 'intake form', language: opened.language.tag }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
