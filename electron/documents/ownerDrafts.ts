import { type Zippable, zipSync } from 'fflate'
import { publicRecord } from '../../shared/comparison/publicRecord'
import { type OwnerMail, ownerMails } from '../../shared/exports/ownerMails'
import { english } from '../../shared/languages/english'
import type { SharedRecord } from '../../shared/record/record'
import { addressesIn, mailDraft } from './mailDraft'

/** A ZIP folder has no earlier time; the time it is made is nobody's business. */
const noTime = new Date(1980, 0, 1)

/** What each owner has open as drafts of e-mails, one file each, in a ZIP folder. */
export async function ownerDrafts(whole: SharedRecord): Promise<Uint8Array> {
  const files: Zippable = {}
  for (const mail of ownerMails(publicRecord(whole)))
    files[`${mail.fileName}.eml`] = new Uint8Array(await draftOf(mail))
  return zipSync(files, { mtime: noTime })
}

const draftOf = ({ to, subject, text, calendar }: OwnerMail): Promise<Buffer> =>
  mailDraft({
    to: addressesIn(to).join(', '),
    hidden: [],
    subject,
    text,
    language: english.tag,
    attachments:
      calendar === null
        ? []
        : [
            {
              fileName: 'actions.ics',
              bytes: Buffer.from(calendar, 'utf8'),
              contentType: 'text/calendar; charset=utf-8',
            },
          ],
  })
