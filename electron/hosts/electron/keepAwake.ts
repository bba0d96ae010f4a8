import { powerSaveBlocker } from 'electron'

/** Keeps displays from going dark while the room looks at one. */
export class KeepAwake {
  private id: number | null = null

  start(): void {
    this.id ??= powerSaveBlocker.start('prevent-display-sleep')
  }

  stop(): void {
    if (this.id !== null) powerSaveBlocker.stop(this.id)
    this.id = null
  }
}
