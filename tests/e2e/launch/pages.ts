import type { Page } from 'playwright'
import type { Role } from '../attach'

interface Waiting {
  readonly role: Role
  readonly take: (page: Page) => void
  readonly fail: (error: unknown) => void
}

/** The pages of a running Candor by role, and whatever went wrong in them. */
export class Pages {
  readonly problems: string[] = []
  /** Whether a page has crashed. */
  crashed = false
  private readonly open = new Map<Role, Page>()
  private readonly waiting: Waiting[] = []

  /** Collects a page's errors, from before its first script runs. */
  watch(role: Role, page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${role}: ${message.text()}`)
    })
    page.once('crash', () => (this.crashed = true))
    page.on('pageerror', (error) => this.problems.push(`${role}: ${error.stack ?? error.message}`))
  }

  /** A page could not be taken over; whoever waits for it need not wait longer. */
  failed(role: Role, error: unknown): void {
    this.problems.push(`${role}: ${String(error)}`)
    for (const one of this.waiting) if (one.role === role) one.fail(error)
  }

  /** A page has loaded and can be driven. */
  opened(role: Role, page: Page): void {
    this.open.set(role, page)
    const forget = (): void => {
      if (this.open.get(role) === page) this.open.delete(role)
    }
    page.once('close', forget)
    page.once('crash', forget)
    for (const one of this.waiting.splice(0)) {
      if (one.role === role) one.take(page)
      else this.waiting.push(one)
    }
  }

  /** The open page of a role, or the next one; fails after a while, naming the role. */
  get(role: Role, withinMs = 15_000): Promise<Page> {
    const open = this.open.get(role)
    if (open !== undefined) return Promise.resolve(open)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No ${role} page opened`)), withinMs)
      const take = (page: Page): void => {
        clearTimeout(timer)
        resolve(page)
      }
      const fail = (error: unknown): void => {
        clearTimeout(timer)
        reject(error instanceof Error ? error : new Error(String(error)))
      }
      this.waiting.push({ role, take, fail })
    })
  }
}
