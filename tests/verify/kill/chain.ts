import { createHash } from 'node:crypto'
import { after, nothing, type Content } from '../disk/history'
import { randomFrom } from '../random'

/** The change that comes after so many: the same for whoever makes it, of any length up to 2,000. */
export function changeAfter(count: number): Buffer {
  const random = randomFrom(count)
  const seed = createHash('sha256').update(String(count)).digest()
  return Buffer.alloc(1 + Math.floor(random() * (count % 7 === 0 ? 2_000 : 200)), seed)
}

/** The content after each number of changes. */
export class Chain {
  private readonly contents: Content[] = [nothing]

  at(count: number): Content {
    for (let known = this.contents.length - 1; known < count; known += 1)
      this.contents.push(after(this.contents[known] ?? nothing, changeAfter(known)))
    return this.contents[count] ?? nothing
  }
}
