import type { ReactElement } from 'react'
import { releaseName } from '../../../../shared/restricted/consentText'
import type { OpenFile } from '../../../../shared/restricted/contract'
import { lackWords } from '../../../../shared/restricted/labels'
import { redisclosureNotice } from '../../../../shared/restricted/redisclosureNotice'
import { useSnapshot } from '../../client/useSnapshot'
import { basisInWords } from './basisInWords'
import './EntryLine.css'
import '../restricted.css'
import { entryLine as texts } from './texts'

type Row = OpenFile['notes'][number] | OpenFile['actions'][number] | OpenFile['decisions'][number]

/** What an entry stands on and for whom it is; what has to be done where it covers nobody. */
export function standsInWords({ releases }: OpenFile, row: Row): string {
  const release = releases.find(({ id }) => id === row.releaseId)
  const on =
    release !== undefined
      ? releaseName(release)
      : row.agreement === ''
        ? ''
        : texts.notPart2ByAgreement(row.agreement)
  const whom = row.audience.length === 0 ? (release?.categories ?? []) : row.audience
  const covers =
    row.lack !== null
      ? texts.forNobodyElse(lackWords[row.lack])
      : whom.length === 0
        ? '' // Its release isn’t shown here.
        : texts.for(whom.join(', '))
  return [row.overridden ? openedInWords(row.openedOn) : '', on, covers].filter(Boolean).join(' · ')
}

const openedInWords = (basis: Row['openedOn']): string =>
  basis === null
    ? texts.openedWithoutConsent
    : `${texts.openedWithoutConsent}: ${basisInWords(basis)}`

/** An entry of an open file, pressed to change it. */
export function EntryLine(props: {
  text: string
  detail: string
  stands: string
  onEdit: () => void
}): ReactElement {
  return (
    <button type="button" className="entryline" onClick={props.onEdit}>
      <span className="entryline__text" dir="auto">
        {props.text}
      </span>
      <span className="code__state" dir="auto">
        {props.detail}
      </span>
      <span className="code__state" dir="auto">
        {props.stands}
      </span>
    </button>
  )
}

/** The notice of 42 CFR 2.32, where something under part 2 is shown. */
export function Part2Notice({ file }: { file: OpenFile }): ReactElement | null {
  const settings = useSnapshot(({ restricted }) => restricted?.settings)
  const { notes, actions, decisions, releases } = file
  const isUnderPart2 = [...notes, ...actions, ...decisions, ...releases].some(({ part2 }) => part2)
  return isUnderPart2 ? (
    <p className="file__notice">{redisclosureNotice(settings?.redisclosureNotice ?? '').text}</p>
  ) : null
}
