import type { SaidElsewhere } from '../../shared/documents/numbersTogether'
import { outlineAsText } from '../../shared/documents/outline/asText'
import type { DocumentVersion } from '../../shared/documents/versionTables'
import { dateInWords } from '../../shared/kernel/formatDate'
import type { OpenRecord } from '../kernel/openRecord'
import type { DocumentVersions } from './savedVersions'

/*
 * What kept versions of documents say. They went out as they were, whatever the record says since: a
 * number that was corrected stands in the one paper, its correction in the other.
 */

/** Of so many versions, the newest, what they say is read. */
const mostVersions = 24

/** The texts of the newest kept versions; of one that can't be read, none. */
export async function keptTexts(
  versions: DocumentVersions,
  workgroup: OpenRecord,
): Promise<SaidElsewhere[]> {
  const newest = [...workgroup.record.documentVersion.values()]
    .sort((a, b) => b.frozenAt - a.frozenAt)
    .slice(0, mostVersions)
  const read = await Promise.all(
    newest.map((version) => textsOfVersion(versions, workgroup, version)),
  )
  return read.flat()
}

async function textsOfVersion(
  versions: DocumentVersions,
  workgroup: OpenRecord,
  version: DocumentVersion,
): Promise<SaidElsewhere[]> {
  const read = await versions.read(workgroup, version.id)
  if (!read.ok) return []
  const { texts, outline } = read.value.document
  const day = workgroup.record.meeting.get(version.meetingId)?.date ?? ''
  const what = version.document === 'minutes' ? 'the minutes' : 'a report-back'
  const where = `Version ${version.number} of ${what}${day === '' ? '' : ` of ${dateInWords(day)}`}`
  const lines = outline === null ? [] : outlineAsText(outline).split('\n').flatMap(readCounted)
  return [...texts, ...lines].map((text) => ({ where, text, rowId: null }))
}

/** `Participants in the program: 45` as it is said in a sentence. */
function readCounted(line: string): string[] {
  const found = /^\W*(?<what>\p{L}[^:]*):\s*(?<count>\d[\d,]*)\s*$/u.exec(line)?.groups
  return found === undefined ? [] : [`${found['count'] ?? ''} ${found['what'] ?? ''}`]
}
