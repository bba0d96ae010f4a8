import type { Smoke } from './smoke'

/** What was not as it should be, a line each. */
export function findSmokeFaults(smoke: Smoke): string[] {
  const promised: readonly (readonly [string, boolean])[] = [
    ['the projector showed the item', smoke.shown.includes('Heron Flats bus shelter')],
    ['minutes were saved as PDF', smoke.saved['pdf'] === '%PDF'],
    ['minutes were saved as Word', smoke.saved['docx'] === 'PK\x03\x04'],
    ['the workgroup was there again', smoke.isThereAgain],
    [`nothing went wrong on the pages: ${smoke.problems.join('; ')}`, smoke.problems.length === 0],
    [`Candor said nothing of itself: ${smoke.log}`, smoke.log === ''],
  ]
  return promised.filter(([, isSo]) => !isSo).map(([what]) => what)
}
