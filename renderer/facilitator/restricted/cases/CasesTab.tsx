import { type ReactElement, useState } from 'react'
import type { RestrictedSnapshot } from '../../../../shared/restricted/contract'
import { CaseList } from './CaseList'
import { caseToLookAt } from './caseInWords'
import { OpenCase } from './OpenCase'
import '../restricted.css'
import { casesTab as texts } from './texts'

/** The cases of the open meeting by code, and the one that is looked at. */
export function CasesTab(props: {
  content: RestrictedSnapshot
  itemId: string | null
}): ReactElement {
  const { content } = props
  const [chosen, choose] = useState<string | null>(null)
  if (content.personClosed !== '') return <p className="private__rule">{content.personClosed}</p>
  const line = content.cases.find(({ id }) => id === chosen) ?? caseToLookAt(content.cases)
  return (
    <>
      <CaseList content={content} selected={line?.id ?? null} onSelect={choose} />
      {line === undefined ? (
        <p className="private__rule">{texts.noCasesYet}</p>
      ) : (
        <OpenCase key={line.id} line={line} file={content.file} itemId={props.itemId} />
      )}
    </>
  )
}
