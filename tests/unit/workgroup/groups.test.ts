import { expect, test } from 'vitest'
import { speaksForGroup } from '../../../shared/workgroup/groups'
import { aRecord } from '../../builders/record'

test.each([
  ['Millrace Merchants', ' millrace  merchants', true],
  ['Millrace Merchants', 'Millrace', false],
  ['—', '', false],
  ['—', '…', false],
])('a group “%s” and an organization “%s”', (name, organization, isOne) => {
  const record = aRecord()
    .withNeighborhoods('Millrace')
    .withGroup(name, 'Millrace')
    .withMember('Ines Calloway', { organization })
    .build()
  const [group] = record.communityGroup.values()
  const [member] = record.member.values()
  if (group === undefined || member === undefined) throw new Error('a group and a member')
  expect(speaksForGroup(group, member)).toBe(isOne)
})
