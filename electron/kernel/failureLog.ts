/**
 * What is written to the log when a request fails unforeseen: the kind of error and where in the
 * program, never its message, which may repeat what someone typed.
 */
export function failureForLog(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...frames.slice(0, 8)].join('\n')
}
