import { launchCandor, type Kept, type Launched, type LaunchOptions } from '../attach'

/**
 * The program one worker's tests use in turn. Starting Candor and a browser takes longer than most
 * tests do, so one that its test left as it was started serves the next.
 */
export class Programs {
  private kept: Kept | null = null

  /** Candor as after a fresh start, with the folders of this test. */
  async launch(options: LaunchOptions): Promise<Launched> {
    const kept = this.kept
    this.kept = null
    if (kept !== null && kept.screens === options.screens) return kept.begin(options)
    await kept?.end()
    return launchCandor(options)
  }

  /** Ends a test's sitting. What a failed test leaves behind is nobody's to use. */
  async finish(candor: Launched, passed: boolean): Promise<void> {
    if (passed) this.kept = await candor.leave()
    else await candor.close()
  }

  async end(): Promise<void> {
    await this.kept?.end()
    this.kept = null
  }
}
