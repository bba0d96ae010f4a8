import { useContext, useState } from 'react'
import type { DocumentForm } from '../../../shared/documents/contract'
import type { DocumentFinding } from '../../../shared/restricted/contract'
import { aroundOf } from '../../../shared/restricted/nameGuard/passes'
import { NoticeContext, useClient } from '../client/useSnapshot'
import { useExport as texts } from './texts'

/** What keeps a document from leaving: names in it, or that nobody can tell whether there are any. */
export type Stopped =
  | { readonly kind: 'names'; readonly findings: readonly DocumentFinding[] }
  /** `leave`: what was asked for, without the check. */
  | { readonly kind: 'locked'; readonly leave: () => void }

/** How a document leaves the screen, once it was looked through. */
export interface Export {
  readonly stopped: Stopped | null
  /** Saves it in one of its forms. */
  readonly save: (as: DocumentForm) => void
  readonly print: () => void
  /** Opens it as plain text, to be copied. */
  readonly read: () => void
  /** Says that a finding is somebody else. */
  readonly pass: (finding: DocumentFinding) => void
  /** Forgets what stopped the document. */
  readonly dismiss: () => void
}

/** What next for a document that may leave. */
export interface Ways {
  readonly onPrint: () => void
  readonly onRead: (text: string) => void
  readonly onSaved: (as: DocumentForm) => void
}

/** A document that is previewed, or how one is made when it is to leave; null while there is none. */
type Token = string | null | (() => Promise<string | null>)

/** What may be a name is told, and holds no document back. */
const holdsBack = (findings: readonly DocumentFinding[]): boolean =>
  findings.some(({ sure }) => sure === 'name')

const quietly = (count: number): string =>
  count === 1 ? texts.oneWordInItMayName : texts.wordsInItMayName(count)

/** Looks through a document before it is saved, printed or copied. */
export function useExport(token: Token, { onPrint, onRead, onSaved }: Ways): Export {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const current = async (): Promise<string | null> =>
    typeof token === 'function' ? token() : token
  const lookThrough = async (of: string): Promise<readonly DocumentFinding[] | 'locked' | null> => {
    const looked = await client.ask({ type: 'nameGuard.document', token: of })
    if (looked.ok) return looked.value.findings
    if (looked.refusal.field === 'locked') return 'locked'
    notice(looked.refusal.message)
    return null
  }
  const saveNow = async (of: string, as: DocumentForm, unchecked: boolean): Promise<void> => {
    const saved = await client.dispatch({ type: 'document.save', token: of, as, unchecked })
    // Somebody locked the notes or typed on meanwhile: what stops it is shown as ever.
    if (!saved.ok) notice(saved.refusal.message)
    else if (saved.value.id !== null) onSaved(as)
  }
  const readNow = async (of: string): Promise<void> => {
    const said = await client.ask({ type: 'document.text', token: of })
    if (said.ok) onRead(said.value.text)
    else notice(said.refusal.message)
  }
  const leave = async (go: (of: string, unchecked: boolean) => void): Promise<void> => {
    const of = await current()
    if (of === null) return
    const goOn = (unchecked: boolean): void => {
      setStopped(null)
      go(of, unchecked)
    }
    const found = await lookThrough(of)
    if (found === 'locked') setStopped({ kind: 'locked', leave: () => goOn(true) })
    else if (found !== null && holdsBack(found)) setStopped({ kind: 'names', findings: found })
    else if (found !== null) {
      if (found.length > 0) notice(quietly(found.length))
      goOn(false)
    }
  }
  const pass = async (finding: DocumentFinding): Promise<void> => {
    const { place, words } = finding
    const around = aroundOf(finding)
    const passed = await client.dispatch({ type: 'nameGuard.pass', place, words, around })
    if (!passed.ok) return notice(passed.refusal.message)
    const of = await current()
    const left = of === null ? null : await lookThrough(of)
    if (left === 'locked' || left === null || !holdsBack(left)) setStopped(null)
    else setStopped({ kind: 'names', findings: left })
  }
  return {
    stopped,
    save: (as) => void leave((of, unchecked) => void saveNow(of, as, unchecked)),
    print: () => void leave(onPrint),
    read: () => void leave((of) => void readNow(of)),
    pass: (finding) => void pass(finding),
    dismiss: () => setStopped(null),
  }
}
