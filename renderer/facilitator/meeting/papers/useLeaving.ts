import { useContext, useState } from 'react'
import type { PaperFinding } from '../../../../shared/contracts/restricted'
import { aroundOf } from '../../../../shared/restricted/guard/passes'
import { NoticeContext, useClient } from '../../state/hooks'

/** What keeps a paper from leaving: names in it, or that nobody can tell whether there are any. */
export type Stopped =
  | { readonly kind: 'names'; readonly findings: readonly PaperFinding[] }
  /** `leave`: what was asked for, without the check. */
  | { readonly kind: 'locked'; readonly leave: () => void }

/** How a paper leaves the screen: saved or printed, once it was looked through. */
export interface Leaving {
  readonly stopped: Stopped | null
  readonly save: () => void
  readonly print: () => void
  /** Says that a finding is somebody else. */
  readonly pass: (finding: PaperFinding) => void
  /** Forgets what stopped the paper. */
  readonly dismiss: () => void
}

/** Looks through the paper under a token before it is saved or printed. */
export function useLeaving(token: string | null, onPrint: () => void): Leaving {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const lookThrough = async (of: string): Promise<readonly PaperFinding[] | 'locked' | null> => {
    const looked = await client.restricted('guard.paper', { token: of })
    if (looked.ok) return looked.value.findings
    if (looked.refusal.field === 'locked') return 'locked'
    notice(looked.refusal.message)
    return null
  }
  const saveNow = async (of: string, unchecked: boolean): Promise<void> => {
    setStopped(null)
    const saved = await client.dispatch({ type: 'paper.save', token: of, unchecked })
    // Somebody locked the notes or typed on meanwhile: what stops it is shown as ever.
    if (!saved.ok) notice(saved.refusal.message)
  }
  const leave = async (go: (unchecked: boolean) => void): Promise<void> => {
    if (token === null) return
    const found = await lookThrough(token)
    if (found === 'locked') setStopped({ kind: 'locked', leave: () => go(true) })
    else if (found !== null && found.length > 0) setStopped({ kind: 'names', findings: found })
    else if (found !== null) go(false)
  }
  const pass = async (finding: PaperFinding): Promise<void> => {
    const { place, words } = finding
    const around = aroundOf(finding)
    const passed = await client.dispatch({ type: 'guard.pass', place, words, around })
    if (!passed.ok) return notice(passed.refusal.message)
    const left = token === null ? null : await lookThrough(token)
    if (left === 'locked' || left === null || left.length === 0) setStopped(null)
    else setStopped({ kind: 'names', findings: left })
  }
  return {
    stopped,
    save: () => void leave((unchecked) => void saveNow(token ?? '', unchecked)),
    print: () =>
      void leave(() => {
        setStopped(null)
        onPrint()
      }),
    pass: (finding) => void pass(finding),
    dismiss: () => setStopped(null),
  }
}
