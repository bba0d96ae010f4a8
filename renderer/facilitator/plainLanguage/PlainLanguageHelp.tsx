import type { ReactElement, RefObject } from 'react'
import type { Finding } from '../../../shared/plainLanguage/plainReader'
import { workgroupOf } from '../../../shared/workgroup/select'
import { PlainFindings } from '../../ui/plainLanguage/PlainFindings'
import { usePlainReading } from '../../ui/plainLanguage/usePlainReading'
import { useRecord } from '../client/useSnapshot'
import { usePlainWords } from './usePlainWords'

/** Help with plain language for a text that will be printed, beside the field it is typed in. */
export function PlainLanguageHelp(props: {
  text: string
  /** What the field stands in. */
  around: RefObject<HTMLElement | null>
}): ReactElement {
  const { suppressUpTo } = workgroupOf(useRecord())
  const read = usePlainReading(props.text, usePlainWords(), suppressUpTo)
  const show = (finding: Finding): void => {
    const field = props.around.current?.querySelector('textarea')
    if (field != null) select(field, finding)
  }
  return <PlainFindings read={read} onShow={show} />
}

/** Selects a finding where it stands; what was typed since then may have moved it. */
function select(field: HTMLTextAreaElement, { start, end, words }: Finding): void {
  const at = field.value.slice(start, end) === words ? start : field.value.indexOf(words)
  field.focus()
  if (at >= 0) field.setSelectionRange(at, at + words.length)
}
