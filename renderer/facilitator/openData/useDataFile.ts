import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '../../../shared/contracts/queries'
import type { Doubt, FileReadAs, PickedDataFile } from '../../../shared/openData/contract'
import { useClient } from '../client/useSnapshot'

/** How a file is read, as far as a person may change it. */
export interface ReadAs extends Pick<PickedDataFile, 'columns' | 'dayFirst' | 'initiators'> {
  /** Whether months far from all others are counted, too. */
  readonly countFar: boolean
}

type Summary = Extract<FileReadAs, { kind: 'read' }>
export type Progress = AnswerOf<'dataFile.progress'>

/** How often progress is asked for, in milliseconds. */
const askEveryMs = 200

/** A file of open data on its way in. */
export interface DataFile {
  readonly file: PickedDataFile | null
  readonly readAs: ReadAs | null
  /** How it was read: its first rows, or all of it. Null before. */
  readonly read: Summary | null
  /** Null while nothing is being read. */
  readonly progress: Progress | null
  /** What went wrong last, in words. */
  readonly problem: string
  pick(): Promise<void>
  change(readAs: Partial<ReadAs>): void
  /** What must be answered before the file is read, and wasn't yet. */
  readonly unanswered: readonly Doubt[]
  answer(doubt: Doubt): void
  readAll(): Promise<void>
  /** Stops reading; what is chosen stays. */
  stop(): Promise<void>
  /** The file is none of our business any more. */
  leave(): void
}

const noProgress: Progress = { rows: 0, bytes: 0, ms: 0 }

/** Follows a file from being picked to being read. */
export function useDataFile(): DataFile {
  const client = useClient()
  const [file, setFile] = useState<PickedDataFile | null>(null)
  const [readAs, setReadAs] = useState<ReadAs | null>(null)
  const [read, setRead] = useState<Summary | null>(null)
  const [problem, setProblem] = useState('')
  const [answered, setAnswered] = useState<readonly Doubt[]>([])
  const [isReading, setIsReading] = useState(false)
  const progress = useProgress(isReading ? (file?.token ?? null) : null)
  const latest = useRef('')

  const take = useCallback((answer: FileReadAs): void => {
    setRead(answer.kind === 'read' ? answer : null)
    // The days of the file may have shown that the other order is right.
    if (answer.kind === 'read')
      setReadAs((as) => (as === null ? as : { ...as, dayFirst: answer.dayFirst }))
    setProblem(answer.kind === 'unreadable' ? answer.message : '')
  }, [])
  const look = useCallback(
    async (token: string, as: ReadAs): Promise<void> => {
      const asked = JSON.stringify(as)
      latest.current = asked
      const result = await client.ask({ type: 'dataFile.look', token, ...as })
      // What is read now is how it is to be read now.
      if (latest.current !== asked) return
      if (result.ok) take(result.value)
      else setProblem(result.refusal.message)
    },
    [client, take],
  )
  const pick = async (): Promise<void> => {
    const result = await client.ask({ type: 'dataFile.pick' })
    if (!result.ok) return setProblem(result.refusal.message)
    const picked = result.value
    if (picked.kind === 'cancelled') return
    if (picked.kind === 'unreadable') {
      setFile(null)
      return setProblem(picked.message)
    }
    const { token, columns, dayFirst, initiators } = picked
    const as = { columns, dayFirst, initiators, countFar: false }
    const looked = await client.ask({ type: 'dataFile.look', token, ...as })
    // What its first rows say stands above what is pressed: file and rows come at once, or a press
    // on the one would land beside it when the other comes.
    latest.current = ''
    setRead(null)
    setAnswered([])
    setProblem('')
    setFile(picked)
    setReadAs(as)
    if (looked.ok) take(looked.value)
    else setProblem(looked.refusal.message)
  }
  const change = (changed: Partial<ReadAs>): void => {
    if (file === null || readAs === null) return
    const next = { ...readAs, ...changed }
    setReadAs(next)
    void look(file.token, next)
  }
  const readAll = async (): Promise<void> => {
    if (file === null || readAs === null) return
    setIsReading(true)
    setProblem('')
    const { token } = file
    const result = await client.ask({
      type: 'dataFile.read',
      token,
      ...readAs,
    })
    // A file may name a hundred places to decide on: they are drawn without holding up the window.
    startTransition(() => {
      setIsReading(false)
      if (!result.ok) setProblem(result.refusal.message)
      else if (result.value.kind === 'read') take(result.value)
      else if (result.value.kind === 'unreadable') setProblem(result.value.message)
    })
  }
  const stop = async (): Promise<void> => {
    if (file !== null) await client.ask({ type: 'dataFile.stop', token: file.token })
  }
  const leave = (): void => {
    if (file !== null) void client.ask({ type: 'dataFile.leave', token: file.token })
  }
  const unanswered = (file?.doubts ?? []).filter(
    (doubt) => doubt.mustAnswer && !answered.includes(doubt),
  )
  const answer = (doubt: Doubt): void => setAnswered([...answered, doubt])
  const shown = { file, readAs, read, progress, problem, unanswered }
  return { ...shown, pick, change, answer, readAll, stop, leave }
}

/** How far the reading of a file is; null while none is read. */
function useProgress(token: string | null): Progress | null {
  const client = useClient()
  const [told, setTold] = useState<{ token: string; progress: Progress } | null>(null)
  useEffect(() => {
    if (token === null) return
    let current = true
    const ask = async (): Promise<void> => {
      const result = await client.ask({
        type: 'dataFile.progress',
        token,
      })
      if (current && result.ok) setTold({ token, progress: result.value })
    }
    const timer = setInterval(() => void ask(), askEveryMs)
    return () => {
      current = false
      clearInterval(timer)
      setTold(null)
    }
  }, [client, token])
  if (token === null) return null
  return told?.token === token ? told.progress : noProgress
}
