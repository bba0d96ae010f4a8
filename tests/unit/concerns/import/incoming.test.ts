import { beforeAll } from 'vitest'
import { readConcerns } from '../../../../electron/read/concerns'
import { type Site, siteFrom } from '../../../../electron/read/site'
import { testGoldFiles } from '../../../builders/goldFiles'
import { Gold, wrongIn } from './goldScore'

/* Mails, exports of forms and typed-up forms as people have them, each beside what is to be read in it. */

const folders = ['mails', 'forms', 'typed', 'own/mails', 'own/forms', 'own/typed'] as const

let site: Site
beforeAll(async () => {
  site = await siteFrom(null)
})

testGoldFiles(folders, async (file, gold) =>
  wrongIn(Gold.parse(gold), await readConcerns(file, site)),
)
