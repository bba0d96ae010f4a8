import { createContext, useContext } from 'react'

/** What happens at once is told at once: so long it is gathered, in milliseconds. */
const gatherMs = 200
/** The same words twice are heard twice only if there were none between them. */
const pauseMs = 30
/** So long they stand for whoever reads the page line by line. */
const standsMs = 10_000

/**
 * Tells what changes by itself to whoever can't see it: gathered, each thing once, and gone after a
 * while. What is told must be fit for the room, which may hear it.
 */
export class Announcer {
  private text = ''
  private waiting: { readonly text: string; readonly about: string }[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  /** What is being told; empty for nothing. */
  readonly get = (): string => this.text

  /** Tells of every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Tells something, with whatever else happens at the moment; nothing for no words. Of what happens
   * to the same thing at once, `about`, the last is told: what it came to.
   */
  readonly say = (text: string, about = text): void => {
    if (text === '') return
    this.waiting = [...this.waiting.filter((other) => other.about !== about), { text, about }]
    if (this.waiting.length === 1) this.next(gatherMs, () => this.tell())
  }

  private tell(): void {
    this.show('')
    this.next(pauseMs, () => {
      const told = this.waiting.splice(0).map(({ text }) => text)
      this.show(told.join(' '))
      this.next(standsMs, () => this.show(''))
    })
  }

  private next(ms: number, step: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(step, ms)
  }

  private show(text: string): void {
    this.text = text
    for (const listener of this.listeners) listener()
  }
}

export const AnnouncerContext = createContext<Announcer>(new Announcer())

/** Tells a change to whoever can't see it. */
export const useAnnounce = (): Announcer['say'] => useContext(AnnouncerContext).say
