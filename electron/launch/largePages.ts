/**
 * An environment in which the C library of Linux asks for large pages. Turning a passphrase into a
 * key walks through 128 MiB at random; with pages of 4 KiB that takes twice the time. What is
 * already chosen there is kept, and other systems don't read it.
 */
export function withLargePages(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1', ...env }
}
