import { useEffect, useRef, useState } from 'react'
import type { PlainReader, Reading } from '../../../shared/plainLanguage/plainReader'
import type { ListedWord } from '../../../shared/plainLanguage/wordFinder'

/** What is stored has stood this long before it is read: reading waits for typing, never the reverse. */
const pauseMs = 250
/** Reading holds the page no longer than this at once, a very long line aside. */
const stepMs = 8

/** How a text reads, and the text it is about. */
export interface ReadText extends Reading {
  readonly text: string
}

interface Reader {
  readonly words: readonly ListedWord[]
  readonly threshold: number
  readonly reader: PlainReader
}

/**
 * Reads a text once it has stood for a moment; null until then. While a later one is read, what was
 * said of the one before stays. What reads is loaded with the first text.
 */
export function usePlainReading(
  text: string,
  words: readonly ListedWord[] | null,
  threshold: number,
): ReadText | null {
  const [read, setRead] = useState<ReadText | null>(null)
  const kept = useRef<Reader | null>(null)
  useEffect(() => {
    if (words === null) return undefined
    let timer: ReturnType<typeof setTimeout>
    let current = true
    const start = async (): Promise<void> => {
      const { PlainReader } = await import('../../../shared/plainLanguage/plainReader')
      if (!current) return
      if (kept.current?.words !== words || kept.current.threshold !== threshold)
        kept.current = { words, threshold, reader: new PlainReader(words, threshold) }
      goOn(kept.current.reader.steps(text))
    }
    const goOn = (steps: Generator<void, Reading>): void => {
      const until = performance.now() + stepMs
      do {
        const step = steps.next()
        if (step.done === true) return setRead({ ...step.value, text })
      } while (performance.now() < until)
      timer = setTimeout(() => goOn(steps))
    }
    timer = setTimeout(() => void start(), pauseMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, words, threshold])
  return read
}
