import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../tools/programs'

/** A Debian with nothing on it but what every Debian has, in a folder. As root, on Debian. */
export class CleanDebian {
  private readonly mounted: string[] = []

  private constructor(
    private readonly folder: string,
    private readonly root: string,
  ) {}

  /** A folder that has the same path within and without. */
  get shared(): string {
    return join(this.folder, 'shared')
  }

  /** Makes one with `debootstrap`, from the mirror this computer has. */
  static async make(): Promise<CleanDebian> {
    const folder = await mkdtemp(join(tmpdir(), 'candor-debian-'))
    const debian = new CleanDebian(folder, join(folder, 'root'))
    await must('debootstrap', ['--variant=minbase', 'bookworm', debian.root])
    mkdirSync(debian.shared)
    for (const path of ['/proc', '/dev', debian.shared]) await debian.mount(path)
    return debian
  }

  private async mount(path: string): Promise<void> {
    const inside = join(this.root, path)
    mkdirSync(inside, { recursive: true })
    await must('mount', ['--rbind', path, inside])
    await must('mount', ['--make-rslave', inside])
    this.mounted.push(inside)
  }

  /** Runs a program in it; all it wrote. Throws when it fails. */
  readonly within = (program: string, args: readonly string[]): Promise<string> =>
    must('chroot', [this.root, '/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', program, ...args])

  /** Installs a package with what it depends on. */
  async install(deb: string): Promise<void> {
    await copyFile(deb, join(this.root, 'candor.deb'))
    await this.within('apt-get', ['update', '-qq'])
    await this.within('apt-get', ['install', '-y', '-qq', '--no-install-recommends', '/candor.deb'])
  }

  /** A program out here that runs the installed Candor in there. */
  launcher(): string {
    const path = join(this.folder, 'candor')
    writeFileSync(path, `#!/bin/sh\nexec chroot '${this.root}' /usr/bin/candor "$@"\n`)
    chmodSync(path, 0o755)
    return path
  }

  readonly has = (path: string): boolean => existsSync(join(this.root, path))

  async remove(): Promise<void> {
    for (const path of this.mounted.reverse()) await must('umount', ['--recursive', path])
    // Whatever went wrong before, never what is mounted.
    await must('rm', ['-rf', '--one-file-system', this.folder])
  }
}

async function must(program: string, args: readonly string[]): Promise<string> {
  const { ok, output } = await run(program, args, 'collect')
  if (!ok) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-2_000)}`)
  return output
}
